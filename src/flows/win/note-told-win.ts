import { isCorrectable } from '../../domain/agenda/corrected-run.ts';
import { isAgendaId } from '../../domain/agenda/agenda.ts';
import { rolesInRun } from '../../domain/agenda/run.ts';
import { isPermitted } from '../../domain/permission.ts';
import { weekOfDate } from '../../domain/week.ts';
import { TOLD_WINS_MAX } from '../../domain/win/told-win.ts';
import { findAgenda } from '../../store/agenda/agenda-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { refuseSensitive } from '../refuse-sensitive.ts';
import { standingIn } from '../team/standing.ts';
import { authorIn, keepOffer } from './offer-to-author.ts';
import { seeToldWin } from './see-told-win.ts';
import type { ToldWinSeen } from './told-win-seen.ts';

export interface ToldWinToNote {
  /** Minted when the form was opened; the same one twice is one offer. */
  opId: string;
  agenda: string;
  user: string;
  line: string;
}

/** Whoever leads a segment notes what somebody told in it. It is offered to that person, and nobody else sees it. */
export async function noteToldWin(
  world: World,
  actor: Actor,
  teamId: string,
  asked: ToldWinToNote,
): Promise<ToldWinSeen> {
  const { roles, team } = await standingIn(world, actor, teamId);
  const agenda = isAgendaId(asked.agenda)
    ? (await findAgenda(world.tables, world.tenant, team.id, asked.agenda))?.value
    : undefined;
  if (!isPermitted('told-win.note', new Set([...roles, ...rolesInRun(agenda?.run, actor.id)])))
    return refuse('not-allowed', 'notAllowed');
  if (!agenda) return refuse('not-found', 'agendaGone');
  if (!agenda.run) return refuse('conflict', 'notStarted');
  if (agenda.state !== 'running' && !isCorrectable(agenda, world.clock()))
    return refuse('conflict', 'correctedTooLate');
  refuseSensitive(asked.line);
  const told = await keepOffer(world, actor, team.id, {
    opId: asked.opId,
    line: asked.line,
    agenda: agenda.id,
    author: await authorIn(world, team.id, asked.user),
    week: () => weekOfDate(agenda.date),
    standing: (others) =>
      others.filter((each) => each.agenda === agenda.id).length >= TOLD_WINS_MAX
        ? refuse('conflict', 'tooManyTold', { limit: TOLD_WINS_MAX })
        : undefined,
  });
  return seeToldWin(told, actor.id, team.name);
}
