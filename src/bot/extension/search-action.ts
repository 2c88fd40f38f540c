import { departmentName } from '../cards/department-name.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import { useCasesFor } from '../../flows/playbook/list-use-cases.ts';
import { readPlaybook } from '../../flows/playbook/read-playbook.ts';
import { myTeams } from '../../flows/team/see-team.ts';
import { listTeamWins, listWins } from '../../flows/win/read-wins.ts';
import { searchWins } from '../../flows/win/search-wins.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { insertedUseCaseCard, insertedWinCard, linkedWinCard } from '../cards/inserted-card.ts';
import type { Kit } from '../cards/kit.ts';
import { timeSavedLine } from '../cards/time-line.ts';
import { winCountsLine } from '../cards/win-counts-line.ts';
import type { Turn } from '../turn.ts';
import type { Found } from './extension-answer.ts';

/** What Teams shows at once; more is found by another word. */
const SHOWN = 15;

const teamOf = async ({ world, actor, team }: Turn): Promise<string | undefined> =>
  team?.id ?? (await myTeams(world, actor))[0]?.team.id;

/** Everybody who reads along here may see it: it is for everyone, or for the team whose channel this is. */
const isForHere = ({ win }: WinSeen, { isOpen, scope, team }: Turn): boolean =>
  win.audience === 'everyone' ||
  (win.audience === 'team' && scope === 'channel' && isOpen && win.team === team?.id);

/** A win as it may be shown to all who read along; otherwise its title and the way to it. */
export const winFound = (turn: Turn, seen: WinSeen): Found => ({
  title: seen.win.title,
  line: [
    seen.win.authorName,
    ...(seen.timeSaved ? [timeSavedLine(turn.kit, seen.timeSaved)] : []),
    winCountsLine(turn.kit, seen),
  ].join(' · '),
  card: isForHere(seen, turn) ? insertedWinCard(turn.kit, seen) : linkedWinCard(turn.kit, seen),
});

/** The newest wins, or those that hold the words; what somebody keeps for themselves is not among them. */
export async function findWins(turn: Turn, words: string): Promise<Found[] | { nothing: string }> {
  const { world, actor, kit } = turn;
  const team = await teamOf(turn);
  const wins = words
    ? await searchWins(world, actor, { team, words, most: SHOWN, shared: true })
    : (team === undefined ? await listWins(world, actor) : await listTeamWins(world, actor, team)).wins;
  const shown = wins.filter(({ win }) => win.audience !== 'me').slice(0, SHOWN);
  if (shown.length === 0) return { nothing: kit.say('card:extension.noWins') };
  return shown.map((seen) => winFound(turn, seen));
}

/** "Playbook 12 · HR and recruiting" */
const placeOf = (kit: Kit, version: number, { departments }: UseCase): string =>
  kit.say('card:inserted.place', {
    version,
    departments: departments.map((each) => departmentName(kit, each)).join(', '),
  });

export async function findUseCases(turn: Turn, words: string): Promise<Found[] | { nothing: string }> {
  const { world, actor, kit } = turn;
  const [useCases, { version }] = await Promise.all([
    useCasesFor(world, actor, await teamOf(turn), words),
    readPlaybook(world),
  ]);
  if (useCases.length === 0) return { nothing: kit.say('card:extension.noUseCases') };
  return useCases.slice(0, SHOWN).map((useCase) => {
    const { title, trigger } = textOf(useCase, kit.language);
    return {
      title,
      line: trigger ? kit.say('card:playbook.when', { trigger }) : placeOf(kit, version, useCase),
      card: insertedUseCaseCard(kit, useCase, placeOf(kit, version, useCase)),
    };
  });
}
