import type { Agenda, AgendaItem } from '../../domain/agenda/agenda.ts';
import { AGENDA_LIMITS, USUAL_MINUTES } from '../../domain/agenda/agenda.ts';
import { type ChannelVersion, isOffered } from '../../domain/agenda/channel-version.ts';
import { countedSegment } from '../../domain/agenda/counted-segment.ts';
import { rankedUseCases } from '../../domain/agenda/choose-use-case.ts';
import { whyInPlaceOf } from '../../domain/agenda/off-archived.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import type { Team } from '../../domain/team/team.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { readPlaybook } from '../playbook/read-playbook.ts';
import type { World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import type { AgendaChange } from './change-agenda.ts';
import { gatherPreparing } from './gather-preparing.ts';

/** An agenda as it is had in the channel: what is to be written, with the post of its card. */
export async function inChannel(
  world: World,
  team: Team,
  former: Agenda,
  why: ChannelVersion['why'],
): Promise<AgendaChange> {
  if (!team.place) return refuse('conflict', 'noChannel');
  const items = await withUseCase(world, team, former);
  const { version } = await readPlaybook(world);
  const at = world.clock().toISOString();
  const channel = { postedAt: at, why, playbookVersion: version };
  const agenda: Agenda = { ...former, items, state: 'async', channel };
  return {
    agenda,
    writes: [
      outboxWrite({
        do: 'post',
        about: 'channel-version',
        object: former.id,
        state: 'queued',
        tries: 0,
        at,
      }),
    ],
    change: countedSegment(agenda),
  };
}

/** The agenda's own use case; where it has none, or it was archived meanwhile, the one that suits the team best. */
async function withUseCase(world: World, team: Team, { date, items }: Agenda): Promise<AgendaItem[]> {
  const { useCases } = await readPlaybook(world);
  const own = items.find((item) => item.kind === 'use-case');
  if (own && isOffered(useCases.find(({ id }) => id === own.useCase))) return items;
  const [best] = rankedUseCases(await gatherPreparing(world, team, date));
  if (!best) return refuse('conflict', 'noUseCase');
  const chosen: AgendaItem = {
    kind: 'use-case',
    id: own?.id ?? 'in-channel',
    minutes: own?.minutes ?? USUAL_MINUTES['use-case'],
    why: own ? whyInPlaceOf(own, useCases) : best.why,
    useCase: best.useCase.id,
    title: textOf(best.useCase, 'en').title,
    again: best.again,
  };
  if (own) return items.map((item) => (item === own ? chosen : item));
  return [...items.slice(0, AGENDA_LIMITS.items - 1), chosen];
}
