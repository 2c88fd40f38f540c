import { instantOf, localOf } from '../../domain/week.ts';
import type { WinWords } from '../../domain/win/win.ts';
import { reportCommitment } from '../../flows/commitment/answer-commitment.ts';
import { cheerWin } from '../../flows/win/cheer-win.ts';
import { shareWin } from '../../flows/win/share-win.ts';
import { tryWin } from '../../flows/win/try-win.ts';
import { workdayAfter } from './calendar.ts';
import { actorOf, homeOf, type OrganisationTeam, peopleWithApp, rosterIn, TEAMS } from './organisation.ts';
import { OPEN_AT_MOST, openPlansOf } from './promise.ts';
import { picked } from './seeded-random.ts';
import { sayTried } from './say-tried.ts';
import { minutesAfter, type Moment, officeTime, type Stage } from './stage.ts';
import type { ToldWin } from './wins/told-win.ts';

const wordsOf = ({
  by: _by,
  week: _week,
  day: _day,
  cheers: _cheers,
  tries: _tries,
  ...words
}: ToldWin): WinWords => ({
  ...words,
  kind: words.kind ?? 'worked',
  audience: words.audience ?? 'everyone',
});

/** A win is told, and in the hours and days after it colleagues cheer and some will try it. */
export function winMoments(stage: Stage, team: OrganisationTeam, told: ToldWin): Moment[] {
  const { calendar, random, world } = stage;
  const at = calendar.at(told.week, told.day, officeTime(random, 9.5, 16), team.plan.zone);
  const shared = { id: '' };
  const share = async () => {
    shared.id = await tellWin(stage, team, told);
  };
  const cheers = readersOf(stage, team, told, told.cheers).map((name) => ({
    at: random() < 0.6 ? minutesAfter(at, 3 + random() * 90) : onWorkdayAfter(stage, team, at, 2),
    happen: () => cheerWin(world, actorOf(name), team.id, shared.id, true),
  }));
  const tries = triersOf(stage, team, told).map((name) => ({
    at: onWorkdayAfter(stage, team, at, 3),
    happen: () => tryAlong(stage, team, shared.id, name),
  }));
  return [{ at, happen: share }, ...cheers, ...tries];
}

/** Whoever planned just this says first that it is done, and tells it as what came of the plan. */
async function tellWin(stage: Stage, team: OrganisationTeam, told: ToldWin): Promise<string> {
  const { world } = stage;
  const author = actorOf(told.by);
  const planned = (await openPlansOf(stage, told.by)).find(
    ({ commitment }) => told.useCase !== undefined && commitment.useCase === told.useCase,
  )?.commitment;
  if (planned) {
    await reportCommitment(world, author, planned.team, planned.id, 'did-it');
    await sayTried(stage, told.by, planned);
  }
  const seen = await shareWin(world, author, {
    opId: world.newId(),
    team: team.id,
    words: wordsOf(told),
    commitment: planned?.id,
  });
  return seen.win.id;
}

/** Mostly the author's team; a win for everyone is read elsewhere too. */
function readersOf({ random }: Stage, team: OrganisationTeam, told: ToldWin, count: number): string[] {
  const near = rosterIn(team, told.week).filter((name) => name !== told.by);
  if (told.audience === 'team') return picked(near, count, random);
  const far = peopleWithApp(told.week).filter((name) => name !== told.by && !near.includes(name));
  const isFar = picked(near, near.length, random)
    .map(() => random() < 0.3)
    .slice(0, count);
  const fromFar = Math.max(isFar.filter(Boolean).length, count - near.length);
  return [...picked(near, count - fromFar, random), ...picked(far, fromFar, random)];
}

/** In office hours, one to `most` working days later. */
function onWorkdayAfter({ random }: Stage, { plan }: OrganisationTeam, at: Date, most: number): Date {
  const date = workdayAfter(localOf(at, plan.zone).date, 1 + Math.floor(random() * most));
  return instantOf(date, officeTime(random, 9, 17), plan.zone);
}

/** People try what comes up in their own work, from their own team or from another. */
function triersOf(
  { random }: Stage,
  team: OrganisationTeam,
  { audience, by, tries, useCase, week }: ToldWin,
): string[] {
  if (useCase === undefined) return [];
  const readers =
    audience === 'team' ? rosterIn(team, week) : [...peopleWithApp(week), ...rosterIn(team, week)];
  const suits = (name: string) => {
    const home = TEAMS.find(({ plan }) => plan.slug === homeOf(name, week));
    return home === team || home?.plan.usual.includes(useCase);
  };
  const candidates = [...new Set(readers)].filter((name) => name !== by && suits(name));
  return picked(candidates, tries, random);
}

async function tryAlong(stage: Stage, team: OrganisationTeam, win: string, name: string): Promise<void> {
  if ((await openPlansOf(stage, name)).length >= OPEN_AT_MOST) return;
  await tryWin(stage.world, actorOf(name), team.id, win, (title) => title);
}
