import agenda from '#words/en/agenda.json';
import department from '#words/en/department.json';
import error from '#words/en/error.json';
import home from '#words/en/home.json';
import lint from '#words/en/lint.json';
import playbook from '#words/en/playbook.json';
import progress from '#words/en/progress.json';
import tab from '#words/en/tab.json';
import task from '#words/en/task.json';
import team from '#words/en/team.json';
import tool from '#words/en/tool.json';
import win from '#words/en/win.json';

/** The namespaces the tab speaks. Cards and chat have theirs, which the tab does not load. */
export const ENGLISH = {
  agenda,
  department,
  error,
  home,
  lint,
  playbook,
  progress,
  tab,
  task,
  team,
  tool,
  win,
};

type Stem<Key> = Key extends `${infer Name}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Name
  : Key;
type Tree = { [key: string]: string | Tree };
type Keys<Words extends Tree> = {
  [Key in keyof Words & string]: Words[Key] extends Tree ? `${Key}.${Keys<Words[Key]>}` : Stem<Key>;
}[keyof Words & string];

/** Every key there is, as `namespace:path.to.words`, so that a missing one does not compile. */
export type WordKey = {
  [Name in keyof typeof ENGLISH]: `${Name}:${Keys<(typeof ENGLISH)[Name]>}`;
}[keyof typeof ENGLISH];
