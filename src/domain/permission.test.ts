import { expect, test } from 'vitest';
import { isPermitted, PERMISSIONS, type Role, ROLES, type Verb } from './permission.ts';

const may = (verb: Verb, ...roles: Role[]) => isPermitted(verb, new Set(roles));
const verbs = Object.keys(PERMISSIONS).filter((verb): verb is Verb => verb in PERMISSIONS);

test('somebody without a role may do nothing', () => {
  expect(verbs.filter((verb) => may(verb))).toEqual([]);
});

test('every verb is somebody’s, and only of roles that there are', () => {
  for (const verb of verbs) {
    expect(PERMISSIONS[verb].length, verb).toBeGreaterThan(0);
    expect(
      PERMISSIONS[verb].every((role) => ROLES.includes(role)),
      verb,
    ).toBe(true);
  }
});

test('a colleague from another team sees, cheers, tries and reports on what is for everyone, and nothing of the team', () => {
  expect(verbs.filter((verb) => may(verb, 'employee'))).toEqual([
    'win.see-everyone',
    'win.cheer',
    'win.try',
    'win.report-try',
    'playbook.read',
  ]);
});

test('a manager runs the segment and cannot touch what is another’s own', () => {
  expect(may('agenda.run', 'employee', 'member', 'manager')).toBe(true);
  for (const verb of ['win.edit', 'win.withdraw', 'commitment.report', 'commitment.confirm'] as const)
    expect(may(verb, 'employee', 'member', 'manager'), verb).toBe(false);
});

test('the helm of a run lets a member drive, hand it on, finish and note plans, and nothing else', () => {
  const alone = new Set(verbs.filter((verb) => may(verb, 'employee', 'member')));
  expect(verbs.filter((verb) => may(verb, 'employee', 'member', 'driver') && !alone.has(verb))).toEqual([
    'run.drive',
    'run.give-helm',
    'run.finish',
    'told-win.note',
    'commitment.note-for-other',
  ]);
});

test('a member neither runs, edits, posts nor sets up', () => {
  for (const verb of verbs.filter((each) => /^(agenda|run|team)\./.test(each)))
    expect(may(verb, 'employee', 'member'), verb).toBe(/see|progress/.test(verb));
});

test('only an editor writes the playbook: not a manager, and not the administrator', () => {
  for (const verb of ['playbook.edit', 'playbook.publish'] as const) {
    expect(may(verb, 'employee', 'editor')).toBe(true);
    expect(may(verb, 'employee', 'member', 'manager', 'admin')).toBe(false);
  }
});
