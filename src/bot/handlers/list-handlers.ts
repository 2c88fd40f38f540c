import { myCommitments } from '../../flows/commitment/list-commitments.ts';
import { useCasesFor } from '../../flows/playbook/list-use-cases.ts';
import { myTeams } from '../../flows/team/see-team.ts';
import { listTeamWins, listWins } from '../../flows/win/read-wins.ts';
import { searchWins } from '../../flows/win/search-wins.ts';
import { type Answer, showing } from '../channel/answer.ts';
import { foundWinsCard, meCard, playbookCard, winsCard, WINS_SHOWN } from '../cards/list-card.ts';
import type { Turn } from '../turn.ts';

/** The newest wins: the team's where there is one, else those for everyone. With words after it, those that hold them. */
export async function winsAsked({ world, actor, kit, team, scope }: Turn, words?: string): Promise<Answer> {
  const [home] = scope === 'personal' ? await myTeams(world, actor) : [];
  const where = team?.id ?? home?.team.id;
  if (words !== undefined) {
    const search = { team: where, words, most: WINS_SHOWN, shared: scope !== 'personal' };
    return showing(foundWinsCard(kit, words, await searchWins(world, actor, search)));
  }
  const { wins } = where ? await listTeamWins(world, actor, where) : await listWins(world, actor);
  // A win kept for oneself is not shown where others read along.
  const shown = scope === 'personal' ? wins : wins.filter(({ win }) => win.audience !== 'me');
  return showing(winsCard(kit, shown));
}

export async function playbookAsked(
  { world, actor, kit, team, scope }: Turn,
  search?: string,
): Promise<Answer> {
  const [home] = scope === 'personal' ? await myTeams(world, actor) : [];
  return showing(playbookCard(kit, await useCasesFor(world, actor, team?.id ?? home?.team.id, search)));
}

export const meAsked = async ({ world, actor, kit }: Turn): Promise<Answer> =>
  showing(meCard(kit, await myCommitments(world, actor)));
