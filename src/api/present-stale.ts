import type { AgendaSeen } from '../flows/agenda/agenda-seen.ts';
import type { DraftSeen } from '../flows/playbook/edit-use-case.ts';
import type { SequenceSeen } from '../flows/playbook/edit-sequence.ts';
import type { SettingsSeen } from '../flows/playbook/edit-settings.ts';
import type { TeamSeen } from '../flows/team/team-seen.ts';
import type { WinSeen } from '../flows/win/win-seen.ts';
import { presentAgenda } from './agenda/agenda-presenter.ts';
import { presentDraft, presentSequence, presentSettings } from './playbook/playbook-presenter.ts';
import { presentTeam } from './team/team-presenter.ts';
import { presentWin } from './win/win-presenter.ts';

/** What a stale save is shown: the present version as its own route would show it, and the revision to save against. */
export interface Present {
  view: unknown;
  rev: number;
}

type Seen = AgendaSeen | DraftSeen | SequenceSeen | SettingsSeen | TeamSeen | WinSeen;
const has = <Key extends string>(value: object, key: Key): boolean => key in value;

const isAgenda = (seen: Seen): seen is AgendaSeen => has(seen, 'agenda');
const isDraft = (seen: Seen): seen is DraftSeen => has(seen, 'useCase');
const isSequence = (seen: Seen): seen is SequenceSeen => has(seen, 'slots');
const isSettings = (seen: Seen): seen is SettingsSeen => has(seen, 'settings');
const isWin = (seen: Seen): seen is WinSeen => has(seen, 'win');
const isSeen = (present: unknown): present is Seen =>
  typeof present === 'object' &&
  present !== null &&
  ['agenda', 'useCase', 'slots', 'settings', 'team', 'win'].some((key) => has(present, key));

export function presentStale(present: unknown, now: Date): Present | undefined {
  if (!isSeen(present)) return undefined;
  if (isAgenda(present)) return { view: presentAgenda(present), rev: present.agenda.rev };
  if (isDraft(present)) return { view: presentDraft(present), rev: present.rev };
  if (isSequence(present)) return { view: presentSequence(present), rev: present.rev };
  if (isSettings(present)) return { view: presentSettings(present), rev: present.rev };
  if (isWin(present)) return { view: presentWin(present), rev: present.win.rev };
  return { view: presentTeam(present, now), rev: present.team.rev };
}
