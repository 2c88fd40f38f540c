/** Every verb of a card button, once: cards name them, and the routing table must answer each. */
export const VERBS = [
  'help.show',
  'win.form',
  'win.share',
  'win.discard',
  'win.cheer',
  'win.uncheer',
  'win.try',
  'win.edit.open',
  'win.edit.save',
  'win.edit.cancel',
  'win.withdraw',
  'win.restore',
  'team.setup.open',
  'team.setup.save',
  'team.setup.close',
  'team.setup.undo',
  'agenda.show',
  'commitment.open',
  'commitment.make',
  'commitment.discard',
  'commitment.confirm',
  'commitment.decline',
  'commitment.report',
  'commitment.reopen',
] as const;
export type Verb = (typeof VERBS)[number];

export const isVerb = (value: unknown): value is Verb => VERBS.some((verb) => verb === value);
