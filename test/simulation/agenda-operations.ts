import type { Move } from '../../src/domain/agenda/run.ts';
import type { AgendaSeen } from '../../src/flows/agenda/agenda-seen.ts';
import { postAgenda, saveAgenda, skipAgenda } from '../../src/flows/agenda/change-agenda.ts';
import { moveAgenda, unskipAgenda } from '../../src/flows/agenda/move-agenda.ts';
import { planSegment } from '../../src/flows/agenda/plan-segment.ts';
import { correctRun } from '../../src/flows/agenda/correct-run.ts';
import { postChannelVersion } from '../../src/flows/agenda/post-channel-version.ts';
import { makeCommitment } from '../../src/flows/commitment/make-commitment.ts';
import { nextAgenda } from '../../src/flows/agenda/next-agenda.ts';
import { finishRun, moveRun, startNow, startRun } from '../../src/flows/agenda/run-agenda.ts';
import { addDays } from '../../src/domain/week.ts';
import { runDue } from '../../src/flows/planning/run-due.ts';
import { sweep } from '../../src/flows/outbox/sweep.ts';
import type { Known, KnownAgenda } from './known.ts';
import type { Maker, Operation } from './operation.ts';
import { OWNERS, type Somebody } from './organisation.ts';

function learned(known: Known, seen: AgendaSeen): AgendaSeen {
  const { id, team, items, rev } = seen.agenda;
  known.agendas.set(team, { id, team, items, rev });
  return seen;
}

const manager = (known: Known, team: string): Somebody =>
  known.mostly(known.one(OWNERS.get(team) ?? []) ?? 'marco');

function open(known: Known): Operation {
  const team = known.team().id;
  const who = manager(known, team);
  return {
    label: `${who.id} opens the next agenda of ${team}`,
    run: async (world) => {
      const seen = await nextAgenda(world, who, team);
      return seen && learned(known, seen);
    },
  };
}

function now(known: Known): Operation {
  const team = known.team().id;
  const who = manager(known, team);
  const opId = known.mint('now');
  return {
    label: `${who.id} starts ${team} now with ${opId}`,
    about: opId,
    again: true,
    run: async (world) => learned(known, await startNow(world, who, team, opId)),
  };
}

/** A few days ahead, at one of few hours, so that two meet. */
const someHour = (known: Known): { date: string; time: string } => ({
  date: addDays(known.clock().toISOString().slice(0, 10), Math.floor(known.random() * 9)),
  time: known.one(['09:30', '11:00', '14:00']) ?? '09:30',
});

function plan(known: Known): Operation {
  const team = known.team().id;
  const who = manager(known, team);
  const opId = known.mint('segment');
  const hour = someHour(known);
  return {
    label: `${who.id} puts a segment of ${team} on ${hour.date} ${hour.time} with ${opId}`,
    about: opId,
    again: true,
    run: async (world) => learned(known, await planSegment(world, who, team, { opId, ...hour })),
  };
}

type Press = (known: Known, who: Somebody, agenda: KnownAgenda) => Operation;

const on = (press: Press) => (known: Known) => {
  const agenda = known.one([...known.agendas.values()]);
  return agenda && press(known, manager(known, agenda.team), agenda);
};

const edit: Press = (known, who, { team, id, items, rev }) => {
  const title = known.mint('topic');
  const topic = { kind: 'topic' as const, id: title, minutes: 2, title, why: { say: 'agenda:why.byHand' } };
  const kept = items.slice(0, 4);
  return {
    label: `${who.id} adds ${title} to ${id} at rev ${rev}`,
    run: async (world) => learned(known, await saveAgenda(world, who, team, id, [...kept, topic], rev)),
  };
};

const post: Press = (known, who, { team, id }) => ({
  label: `${who.id} posts ${id}`,
  again: true,
  run: async (world) => learned(known, await postAgenda(world, who, team, id)),
});

const correct: Press = (known, who, { team, id, items }) => {
  const item = known.one(items)?.id ?? 'it-1';
  const as = known.one(['done', 'skipped', 'carried'] as const) ?? 'done';
  return {
    label: `${who.id} corrects ${item} of ${id} to ${as}`,
    again: true,
    run: async (world) => learned(known, await correctRun(world, who, team, id, { item, mark: { as } })),
  };
};

const postShort: Press = (known, who, { team, id }) => ({
  label: `${who.id} posts ${id} in two minutes`,
  again: true,
  run: async (world) => learned(known, await postChannelVersion(world, who, team, id)),
});

/** Somebody presses on the card in the channel, which carries an operation of its own each time it is drawn. */
const answer: Press = (known, _who, { team, id }) => {
  const who = known.person();
  const opId = known.mint('press');
  const plan = { trigger: '', tool: 'ai-assistant' as const, plan: `use it, said ${opId}` };
  return {
    label: `${who.id} answers ${id} in the channel with ${opId}`,
    again: true,
    run: (world) => makeCommitment(world, who, team, { opId, plan, agenda: id }),
  };
};

const skip: Press = (known, who, { team, id }) => ({
  label: `${who.id} skips ${id}`,
  run: async (world) =>
    learned(
      known,
      await skipAgenda(world, who, team, id, { reason: 'Everybody is away', inChannel: known.chance(0.6) }),
    ),
});

const unskip: Press = (known, who, { team, id }) => ({
  label: `${who.id} takes back the skipping of ${id}`,
  again: true,
  run: async (world) => learned(known, await unskipAgenda(world, who, team, id)),
});

const toAnotherDay: Press = (known, who, { team, id }) => {
  const hour = someHour(known);
  return {
    label: `${who.id} puts ${id} on ${hour.date} ${hour.time}`,
    again: true,
    run: async (world) => learned(known, await moveAgenda(world, who, team, id, hour)),
  };
};

const start: Press = (known, who, { team, id }) => ({
  label: `${who.id} starts ${id}`,
  again: true,
  run: async (world) => learned(known, await startRun(world, who, team, id)),
});

/** A manager gives the helm away now and then; whoever holds it, or never did, presses as well. */
const helm: Press = (known, who, { team, id }) => {
  const to = known.person().id;
  const opId = known.mint('helm');
  return {
    label: `${who.id} gives the helm of ${id} to ${to} with ${opId}`,
    about: `give-helm ${team} ${id} ${to}`,
    again: true,
    run: async (world) =>
      learned(known, await moveRun(world, who, team, id, { opId, move: { do: 'give-helm', to } })),
  };
};

const byAnybody =
  (press: Press): Press =>
  (known, _who, agenda) =>
    press(known, known.person(), agenda);

const move: Press = (known, who, { team, id, items }) => {
  const item = known.one(items)?.id ?? 'it-1';
  const moves: Move[] = [
    { do: 'add-minute', item },
    { do: 'tick', item },
    { do: 'carry', item },
    { do: 'skip', item },
    { do: 'go', step: Math.floor(known.random() * 4) },
    { do: 'take-over' },
  ];
  const chosen = known.chance(0.4) ? moves[0] : known.one(moves);
  const opId = known.mint('move');
  return {
    label: `${who.id} moves ${id} with ${opId}: ${JSON.stringify(chosen)}`,
    about: chosen?.do === 'add-minute' ? `add-minute ${team} ${id} ${item} ${opId}` : undefined,
    again: true,
    run: async (world) =>
      learned(known, await moveRun(world, who, team, id, { opId, move: chosen ?? { do: 'take-over' } })),
  };
};

const finish: Press = (known, who, { team, id }) => {
  const recap = known.chance(0.7);
  return {
    label: `${who.id} finishes ${id}${recap ? ' with a recap' : ''}`,
    again: true,
    run: async (world) => learned(known, await finishRun(world, who, team, id, { recap })),
  };
};

export const AGENDA_OPERATIONS: readonly Maker[] = [
  { weight: 8, make: open },
  { weight: 3, make: now },
  { weight: 3, make: on(edit) },
  { weight: 3, make: on(post) },
  { weight: 2, make: on(skip) },
  { weight: 2, make: on(unskip) },
  { weight: 3, make: on(toAnotherDay) },
  { weight: 2, make: plan },
  { weight: 2, make: on(postShort) },
  { weight: 3, make: on(answer) },
  { weight: 3, make: on(correct) },
  { weight: 5, make: on(start) },
  { weight: 8, make: on(move) },
  { weight: 3, make: on(byAnybody(move)) },
  { weight: 3, make: on(helm) },
  { weight: 1, make: on(byAnybody(finish)) },
  { weight: 4, make: on(finish) },
];

/** What the clock does in each process. */
export const CLOCK_OPERATIONS: readonly Maker[] = [
  { weight: 8, make: () => ({ label: 'the clock looks at what is due', run: (world) => runDue(world) }) },
  { weight: 6, make: () => ({ label: 'the sweep passes', run: (world) => sweep(world) }) },
];
