import { PlaybookError } from '../../src/domain/playbook-error.ts';
import { startRun } from '../../src/flows/agenda/run-agenda.ts';
import { discardToldWin, takeBackToldWin } from '../../src/flows/win/answer-told-win.ts';
import { noteToldWin } from '../../src/flows/win/note-told-win.ts';
import { shareWin } from '../../src/flows/win/share-win.ts';
import type { Known, KnownTold } from './known.ts';
import type { Maker, Operation } from './operation.ts';
import { OWNERS, PEOPLE } from './organisation.ts';

/** A segment that is over takes notes for a day. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof PlaybookError)) throw error;
}

function note(known: Known): Operation | undefined {
  const agenda = known.one([...known.agendas.values()]);
  if (!agenda) return undefined;
  const { id, team } = agenda;
  const who = known.mostly(known.one(OWNERS.get(team) ?? []) ?? 'marco');
  const here = PEOPLE.filter(({ teams }) => teams.includes(team));
  const user = (known.chance(0.9) ? known.one(here) : undefined)?.id ?? known.person().id;
  const opId = known.mint('told');
  return {
    label: `${who.id} notes ${opId} of ${user} in ${id}`,
    about: opId,
    again: true,
    run: async (world) => {
      await startRun(world, who, team, id).catch(unlessRefused);
      const seen = await noteToldWin(world, who, team, { opId, agenda: id, user, line: `A line of ${opId}` });
      known.learn(known.told, { id: seen.told.id, team, user, notedBy: who.id });
      return seen;
    },
  };
}

const on = (press: (known: Known, told: KnownTold) => Operation) => (known: Known) => {
  const told = known.one(known.told.slice(-3));
  return told && press(known, told);
};

/** Each form is an operation of its own: it is the offer that makes them one win. */
function share(known: Known, { id, team, user }: KnownTold): Operation {
  const who = known.mostly(user);
  const opId = known.mint('offer');
  const audience = known.one(['me', 'team', 'team', 'everyone'] as const) ?? 'team';
  const words = { kind: 'worked' as const, title: `A win from ${opId}`, story: `told ${id}`, audience };
  return {
    label: `${who.id} shares the offer ${id} with ${opId} for ${audience}`,
    again: true,
    run: async (world) => {
      const seen = await shareWin(world, who, { opId, team, words, told: id });
      const { author, rev } = seen.win;
      known.learn(known.wins, { id: seen.win.id, team, author, rev });
      return seen;
    },
  };
}

function end(known: Known, { id, notedBy, team, user }: KnownTold): Operation {
  const isDiscarded = known.chance(0.5);
  const who = known.mostly(isDiscarded ? user : notedBy);
  return {
    label: `${who.id} ${isDiscarded ? 'discards' : 'takes back'} the offer ${id}`,
    again: true,
    run: (world) => (isDiscarded ? discardToldWin : takeBackToldWin)(world, who, team, id),
  };
}

export const TOLD_OPERATIONS: readonly Maker[] = [
  { weight: 12, make: note },
  { weight: 12, make: on(share) },
  { weight: 8, make: on(end) },
];
