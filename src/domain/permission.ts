/**
 * The one table of permissions: role × verb, with scope. Flows ask it on the object itself; the answers are sent to the
 * tab, which obeys them and knows no roles.
 *
 * `principal` is a manager in their own right, not as somebody's deputy.
 * Roles are held in a scope: manager and member in one team, author of one thing, driver of one running segment, editor
 * and admin in the organisation.
 */
export const ROLES = [
  'author',
  'subject',
  'noter',
  'driver',
  'member',
  'manager',
  'principal',
  'editor',
  'admin',
  'employee',
] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = {
  // a team
  'team.see': ['member', 'manager'],
  'team.set-up': ['manager'],
  'team.name-deputy': ['principal'],
  'team.default': ['manager'],
  'team.progress': ['member', 'manager'],
  'meeting.link': ['member', 'manager'],
  // an agenda of a team
  'agenda.see': ['member', 'manager'],
  'agenda.edit': ['manager'],
  'agenda.plan': ['manager'],
  'agenda.post': ['manager'],
  'agenda.run': ['manager'],
  'agenda.start-now': ['manager'],
  // a segment on its way: `driver` is who holds the helm of this very run
  'run.drive': ['manager', 'driver'],
  'run.give-helm': ['driver'],
  'run.take-over': ['manager'],
  'run.finish': ['manager', 'driver'],
  // a win: `author` is of this very win
  'win.share': ['member', 'manager'],
  'win.see-team': ['member', 'manager'],
  'win.see-everyone': ['employee'],
  'win.cheer': ['employee'],
  'win.try': ['employee'],
  'win.report-try': ['employee'],
  'win.see-triers': ['author', 'member', 'manager'],
  'win.edit': ['author'],
  'win.withdraw': ['author'],
  // hiding it, with a reason its author reads: a manager in their team, an editor what is for everyone
  'win.hide': ['manager'],
  'win.hide-everyones': ['editor'],
  // letting it stand first: a manager in the gallery of their team, an editor in that of everyone
  'win.feature': ['manager'],
  'win.feature-everyones': ['editor'],
  // making a use case of it: an editor asks, its author answers
  'win.promote': ['editor'],
  'promotion.answer': ['author'],
  // a win told aloud: `subject` is who told it, `noter` who noted it; nobody else knows of it
  'told-win.note': ['manager', 'driver'],
  'told-win.offer': ['member'],
  'told-win.see': ['subject', 'noter'],
  'told-win.share': ['subject'],
  'told-win.discard': ['subject'],
  'told-win.take-back': ['noter'],
  // a commitment: `subject` is the person whose plan it is
  'commitment.make': ['member', 'manager'],
  'commitment.note-for-other': ['manager', 'driver'],
  'commitment.report': ['subject'],
  'commitment.confirm': ['subject'],
  // the playbook
  'playbook.read': ['employee'],
  'playbook.edit': ['editor'],
  'playbook.publish': ['editor'],
} as const satisfies Record<string, readonly Role[]>;
export type Verb = keyof typeof PERMISSIONS;

export const isPermitted = (verb: Verb, roles: ReadonlySet<Role>): boolean =>
  PERMISSIONS[verb].some((role: Role) => roles.has(role));
