import { skipAgenda } from '../../flows/agenda/change-agenda.ts';
import { readAgenda } from '../../flows/agenda/next-agenda.ts';
import { postChannelVersion } from '../../flows/agenda/post-channel-version.ts';
import { readTeam } from '../../flows/team/see-team.ts';
import { type Answer, showing } from '../channel/answer.ts';
import { agendaCard } from '../cards/agenda-card.ts';
import { noteCard } from '../cards/refusal-card.ts';
import { skipCard } from '../cards/skip-card.ts';
import type { Turn } from '../turn.ts';
import { aboutAgenda, parsed, skipInput } from './card-input.ts';

export async function openSkip({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, agenda } = parsed(aboutAgenda, data);
  return showing(skipCard(kit, await readAgenda(world, actor, team, agenda)));
}

export async function skipPressed({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, agenda, instead, own, reason } = parsed(skipInput, data);
  const said = reason === 'other' ? (own ?? kit.say('agenda:skip.other')) : kit.say(`agenda:skip.${reason}`);
  const skip = { reason: said, inChannel: instead === 'post' };
  return showing(agendaCard(kit, await skipAgenda(world, actor, team, agenda, skip)));
}

export async function postInChannel({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, agenda } = parsed(aboutAgenda, data);
  return showing(agendaCard(kit, await postChannelVersion(world, actor, team, agenda)));
}

/** "Not for my work" is an ordinary answer. Nothing of it is kept, so nobody can ask who said it. */
export async function declineUseCase({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team } = parsed(aboutAgenda, data);
  await readTeam(world, actor, team);
  return showing(noteCard(kit, 'card:channelVersion.declined'));
}
