import agenda from '#words/en/agenda.json';
import department from '#words/en/department.json';
import home from '#words/en/home.json';
import tab from '#words/en/tab.json';
import task from '#words/en/task.json';
import tool from '#words/en/tool.json';
import win from '#words/en/win.json';

/** The namespaces the first page speaks. Cards and chat have theirs, which the tab does not load. */
export const FIRST = { agenda, department, home, tab, task, tool, win };

/** Those that come with the pages that speak them. */
export const LATER = {
  lint: () => import('#words/en/lint.json'),
  playbook: () => import('#words/en/playbook.json'),
  progress: () => import('#words/en/progress.json'),
  team: () => import('#words/en/team.json'),
};

type All = typeof FIRST & {
  [Name in keyof typeof LATER]: Awaited<ReturnType<(typeof LATER)[Name]>>['default'];
};
type Stem<Key> = Key extends `${infer Name}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Name
  : Key;
type Tree = { [key: string]: string | Tree };
type Keys<Words extends Tree> = {
  [Key in keyof Words & string]: Words[Key] extends Tree ? `${Key}.${Keys<Words[Key]>}` : Stem<Key>;
}[keyof Words & string];

/** Every key there is, as `namespace:path.to.words`, so that a missing one does not compile. */
export type WordKey = { [Name in keyof All]: `${Name}:${Keys<All[Name]>}` }[keyof All];
