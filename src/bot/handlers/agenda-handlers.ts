import { nextAgenda } from '../../flows/agenda/next-agenda.ts';
import { readTeam } from '../../flows/team/see-team.ts';
import { type Answer, saying, showing } from '../channel/answer.ts';
import { aboutTeam, parsed } from './card-input.ts';
import { agendaCard } from '../cards/agenda-card.ts';
import { teamsHere } from './named-teams.ts';
import type { Turn } from '../turn.ts';

async function agendaOf({ world, actor, kit }: Turn, team: { id: string; name: string }): Promise<Answer> {
  const seen = await nextAgenda(world, actor, team.id);
  return seen ? showing(agendaCard(kit, seen)) : saying(kit.say('bot:noAgenda', { team: team.name }));
}

/** What is planned next: for the channel's team, in personal chat for the home team. */
export async function agendaAsked(turn: Turn): Promise<Answer> {
  // A group chat may hold people who are not in the team.
  if (turn.scope === 'groupChat') return saying(turn.kit.say('bot:personalOnly'));
  const [first] = await teamsHere(turn);
  return first ? agendaOf(turn, first.team) : 'nothing';
}

export async function showAgenda(turn: Turn, data: unknown): Promise<Answer> {
  const { team } = parsed(aboutTeam, data);
  const seen = await readTeam(turn.world, turn.actor, team);
  return agendaOf(turn, seen.team);
}
