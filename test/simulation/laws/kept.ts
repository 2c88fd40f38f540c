import { z } from 'zod/v4';
import { agendaSchema } from '../../../src/domain/agenda/agenda.ts';
import { isByHand } from '../../../src/domain/agenda/coming.ts';
import { commitmentSchema } from '../../../src/domain/commitment/commitment.ts';
import { winSchema } from '../../../src/domain/win/win.ts';
import type { Facts } from '../facts.ts';
import type { Entry, Journal } from '../journal.ts';

/** The thing an answer showed, wherever the answer holds it. */
const seenSchema = z.object({
  win: z.union([winSchema, z.object({ win: winSchema })]).optional(),
  commitment: z.union([commitmentSchema, z.object({ commitment: commitmentSchema })]).optional(),
  agenda: agendaSchema.optional(),
});

interface Thing {
  id: string;
  team: string;
  rev: number;
}

function thingsOf(entry: Entry): Thing[] {
  if (entry.outcome?.is !== 'answered') return [];
  const seen = seenSchema.safeParse(entry.outcome.answer);
  if (!seen.success) return [];
  const { win, commitment, agenda } = seen.data;
  const things = [
    win && ('win' in win ? win.win : win),
    commitment && ('commitment' in commitment ? commitment.commitment : commitment),
    agenda,
  ];
  return things.filter((thing): thing is NonNullable<typeof thing> => thing !== undefined);
}

/** An agenda of the rule's own that nobody had touched goes when its team gets another rhythm, and comes back with the old one. */
const wentWithItsRhythm = (shown: Thing, { started }: Entry, { entries }: Journal): boolean =>
  isUntouched(shown) &&
  entries.some(
    ({ ended, label }) =>
      label.includes(` sets up ${shown.team} in `) && (ended === undefined || ended >= started),
  );

function isUntouched(thing: Thing): boolean {
  const agenda = agendaSchema.safeParse(thing).data;
  if (!agenda || isByHand(agenda.id)) return false;
  return agenda.state === 'prepared' && !agenda.edited && !agenda.moved && agenda.postedAt === undefined;
}

const same = (one: Thing, other: Thing): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was answered is there, in the version that was shown or a later one; two answers never show one version differently. */
export function answersAreKept(facts: Facts, journal: Journal): string[] {
  const kept: Thing[] = facts.teams.flatMap((team) => [...team.wins, ...team.commitments, ...team.agendas]);
  return journal.entries.flatMap((entry) =>
    thingsOf(entry).flatMap((shown) => {
      const now = kept.filter((thing) => thing.id === shown.id && thing.team === shown.team);
      const [only] = now;
      const mayHaveGone = wentWithItsRhythm(shown, entry, journal);
      if (!only && mayHaveGone) return [];
      if (!only || now.length > 1)
        return [`#${entry.nth} showed ${shown.id}, which is there ${now.length} times`];
      if (mayHaveGone && isUntouched(only)) return [];
      if (only.rev < shown.rev)
        return [`#${entry.nth} showed ${shown.id} at rev ${shown.rev}, now it is at ${only.rev}`];
      if (only.rev === shown.rev && !isOthersView(entry) && !same(only, shown))
        return [`#${entry.nth} showed another rev ${shown.rev} of ${shown.id} than is kept`];
      return [];
    }),
  );
}

/** A manager who noted a plan for somebody reads less of it than is kept. */
const isOthersView = (entry: Entry): boolean => / plans .* for /.test(entry.label);

/** An operation makes one thing, however often it is delivered; a refused one makes none, an answered one is there. */
export function operationsMakeOneThing(facts: Facts, journal: Journal): string[] {
  const made = facts.teams.flatMap((team) => [
    ...team.wins.map((win) => win.story),
    ...team.commitments.map((commitment) => /^a plan from (.*)$/.exec(commitment.plan)?.[1] ?? ''),
  ]);
  const operations = new Map<string, Entry[]>();
  for (const entry of journal.entries) {
    if (!/^(form|typed|plan)-\d+$/.test(entry.about ?? '')) continue;
    operations.set(entry.about ?? '', [...(operations.get(entry.about ?? '') ?? []), entry]);
  }
  return [...operations].flatMap(([about, entries]) => {
    const count = made.filter((each) => each === about).length;
    const answered = entries.some(
      (entry) => entry.outcome?.is === 'answered' && entry.outcome.answer !== undefined,
    );
    const refused = entries.every((entry) => entry.outcome?.is === 'refused');
    if (count > 1) return [`${about} made ${count} things`];
    if (answered && count === 0) return [`${about} was answered and made nothing`];
    if (refused && count > 0) return [`${about} was refused and made something`];
    return [];
  });
}

/** A minute is added once for each press that was answered, and for no press that was not made. */
export function pressesCountOnce(facts: Facts, journal: Journal): string[] {
  const presses = new Map<string, Map<string, boolean>>();
  for (const entry of journal.entries) {
    const [kind, team, agenda, item, op] = (entry.about ?? '').split(' ');
    if (kind !== 'add-minute') continue;
    const key = `${team} ${agenda} ${item}`;
    const ops = presses.get(key) ?? new Map<string, boolean>();
    ops.set(op ?? '', (ops.get(op ?? '') ?? false) || entry.outcome?.is === 'answered');
    presses.set(key, ops);
  }
  return [...presses].flatMap(([key, ops]) => {
    const [team, id, item = ''] = key.split(' ');
    const agenda = facts.teams.find((each) => each.id === team)?.agendas.find((each) => each.id === id);
    const added = agenda?.run?.added[item] ?? 0;
    const answered = [...ops.values()].filter(Boolean).length;
    return added < answered || added > ops.size
      ? [`${key}: ${added} minutes added by ${answered} answered and ${ops.size} made presses`]
      : [];
  });
}

/** A cheer is there after the last press when nothing was pressed at the same time. */
export function lastCheerStands(facts: Facts, journal: Journal): string[] {
  const presses = new Map<string, Entry[]>();
  for (const entry of journal.entries) {
    const [kind, who, win] = (entry.about ?? '').split(' ');
    if (kind === 'cheer') presses.set(`${who} ${win}`, [...(presses.get(`${who} ${win}`) ?? []), entry]);
  }
  return [...presses].flatMap(([key, entries]) => {
    const last = entries.at(-1);
    if (last?.outcome?.is !== 'answered') return [];
    if (entries.slice(0, -1).some((entry) => (entry.ended ?? Infinity) > last.started)) return [];
    const [who, win] = key.split(' ');
    const is = facts.teams.some((team) =>
      team.cheers.some((cheer) => cheer.of === win && cheer.value.user === who),
    );
    const wanted = last.about?.endsWith('true') ?? false;
    return is === wanted ? [] : [`the cheer of ${key} is ${is ? '' : 'not '}there after #${last.nth}`];
  });
}

/** What was reported last stands, when nothing was pressed at the same time; a report taken back is none. */
export function lastReportStands(facts: Facts, journal: Journal): string[] {
  const presses = new Map<string, Entry[]>();
  for (const entry of journal.entries) {
    const [kind, who, win] = (entry.about ?? '').split(' ');
    if (kind === 'tried') presses.set(`${who} ${win}`, [...(presses.get(`${who} ${win}`) ?? []), entry]);
  }
  return [...presses].flatMap(([key, entries]) => {
    const last = entries.at(-1);
    if (last?.outcome?.is !== 'answered') return [];
    if (entries.slice(0, -1).some((entry) => (entry.ended ?? Infinity) > last.started)) return [];
    const [who, win] = key.split(' ');
    const kept = facts.teams.flatMap((team) =>
      team.tries.filter((each) => each.of === win && each.value.user === who),
    );
    const wanted = last.about?.split(' ').at(-1);
    const is = kept[0]?.value.outcome;
    const isNothing = is === undefined || is === 'trying' || is === 'taken-back';
    return kept.length < 2 && (wanted === 'nothing' ? isNothing : is === wanted)
      ? []
      : [`${key} said ${wanted} in #${last.nth}, and ${is} is kept ${kept.length} times`];
  });
}

/** A segment planned by hand is one agenda, however often the form was sent. */
export function segmentsArePlannedOnce(journal: Journal): string[] {
  const made = new Map<string, Set<string>>();
  for (const entry of journal.entries.filter(({ about }) => about?.startsWith('segment-')))
    for (const { id } of thingsOf(entry))
      made.set(entry.about ?? '', (made.get(entry.about ?? '') ?? new Set()).add(id));
  return [...made].flatMap(([about, ids]) =>
    ids.size > 1 ? [`${about} made ${[...ids].join(' and ')}`] : [],
  );
}

/** However often and from wherever people press, each has one plan of a version in the channel. A plan made before it was posted is another. */
export const onePlanOfAChannelVersion = (facts: Facts): string[] =>
  facts.teams.flatMap((team) =>
    team.agendas
      .filter(({ channel }) => channel !== undefined)
      .flatMap(({ channel, id }) => {
        const own = team.commitments.filter(
          ({ agenda, madeAt, proposedBy }) =>
            agenda === id && proposedBy === undefined && madeAt >= (channel?.postedAt ?? ''),
        );
        const users = own.map(({ user }) => user);
        return users
          .filter((user, at) => users.indexOf(user) !== at)
          .map((user) => `${user} planned ${id} twice`);
      }),
  );
