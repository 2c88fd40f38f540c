import type agendaWords from '#words/en/agenda.json';
import type departmentWords from '#words/en/department.json';
import type homeWords from '#words/en/home.json';
import type lintWords from '#words/en/lint.json';
import type playbookWords from '#words/en/playbook.json';
import type progressWords from '#words/en/progress.json';
import type teamWords from '#words/en/team.json';
import type transferWords from '#words/en/transfer.json';
import type versionsWords from '#words/en/versions.json';
import type winWords from '#words/en/win.json';
import { kind, min, minutes_one, minutes_other, title } from '#words/en/agenda.json';
import tab from '#words/en/tab.json';
import task from '#words/en/task.json';
import tool from '#words/en/tool.json';
import {
  act,
  basis,
  by,
  change,
  changeRead,
  instead,
  minutes,
  outcome,
  proof,
  saves,
  savesEach,
} from '#words/en/win.json';

/** What every page speaks, and of agendas and wins the few words that other pages say of them. */
export const FIRST = {
  agenda: { kind, min, minutes_one, minutes_other, title },
  tab,
  task,
  tool,
  win: { act, basis, by, change, changeRead, instead, minutes, outcome, proof, saves, savesEach },
};

/**
 * Those that come with the pages that speak them, as text: the same file imported twice as data would all be in the first
 * load. Cards and chat have theirs, which the tab does not load.
 */
export const LATER = {
  agenda: () => import('#words/en/agenda.json?raw'),
  department: () => import('#words/en/department.json?raw'),
  home: () => import('#words/en/home.json?raw'),
  lint: () => import('#words/en/lint.json?raw'),
  playbook: () => import('#words/en/playbook.json?raw'),
  progress: () => import('#words/en/progress.json?raw'),
  team: () => import('#words/en/team.json?raw'),
  transfer: () => import('#words/en/transfer.json?raw'),
  versions: () => import('#words/en/versions.json?raw'),
  win: () => import('#words/en/win.json?raw'),
};

interface Later {
  agenda: typeof agendaWords;
  department: typeof departmentWords;
  home: typeof homeWords;
  lint: typeof lintWords;
  playbook: typeof playbookWords;
  progress: typeof progressWords;
  team: typeof teamWords;
  transfer: typeof transferWords;
  versions: typeof versionsWords;
  win: typeof winWords;
}
type All = Omit<typeof FIRST, keyof Later> & Later;
type Stem<Key> = Key extends `${infer Name}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Name
  : Key;
type Tree = { [key: string]: string | Tree };
type Keys<Words extends Tree> = {
  [Key in keyof Words & string]: Words[Key] extends Tree ? `${Key}.${Keys<Words[Key]>}` : Stem<Key>;
}[keyof Words & string];

/** Every key there is, as `namespace:path.to.words`, so that a missing one does not compile. */
export type WordKey = { [Name in keyof All]: `${Name}:${Keys<All[Name]>}` }[keyof All];
