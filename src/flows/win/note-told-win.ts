import { isCorrectable } from '../../domain/agenda/corrected-run.ts';
import { isAgendaId } from '../../domain/agenda/agenda.ts';
import { rolesInRun } from '../../domain/agenda/run.ts';
import { timeOfId } from '../../domain/ids.ts';
import { isPermitted } from '../../domain/permission.ts';
import { weekOfDate } from '../../domain/week.ts';
import { newToldWin, TOLD_WINS_MAX } from '../../domain/win/told-win.ts';
import { findAgenda } from '../../store/agenda/agenda-store.ts';
import { keepJob } from '../../store/job/job-store.ts';
import { operationResult } from '../../store/person/person-store.ts';
import { untilAfter } from '../../store/retention.ts';
import { findToldWin, listToldWins, toldWinWrite } from '../../store/win/told-win-store.ts';
import { deliver } from '../outbox/deliver.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { refuse } from '../refuse.ts';
import { refuseSensitive } from '../refuse-sensitive.ts';
import { writing } from '../storing.ts';
import { standingIn } from '../team/standing.ts';
import { authorIn, offerMessage } from './offer-to-author.ts';
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
  const author = await authorIn(world, team.id, asked.user);

  const { clock, tables, tenant } = world;
  const id = await operationResult(tables, tenant, actor.id, asked.opId, world.newId(), clock());
  const at = timeOfId(id);
  const until = untilAfter(at, 'told');
  // Kept first: a job without its offer does nothing, an offer without its job would stay.
  await keepJob(tables, tenant, { kind: 'told-win', team: team.id, told: id }, new Date(until));
  const told = await writing(world, async () => {
    const kept = await findToldWin(tables, tenant, team.id, id);
    if (kept) return kept.value;
    const fresh = newToldWin(asked.line, {
      id,
      team: team.id,
      agenda: agenda.id,
      at: at.toISOString(),
      until,
      author: { id: author.user, name: author.name },
      noter: { id: actor.id, name: actor.name },
    });
    const others = await listToldWins(tables, tenant, team.id);
    if (others.filter((each) => each.agenda === agenda.id).length >= TOLD_WINS_MAX)
      return refuse('conflict', 'tooManyTold', { limit: TOLD_WINS_MAX });
    const message = await offerMessage(world, fresh, others);
    const change = { week: weekOfDate(agenda.date) };
    await commitFact(world, { team: team.id, writes: [toldWinWrite(fresh), ...message], change });
    return fresh;
  });
  world.after(() => deliver(world, team.id));
  return seeToldWin(told, actor.id, team.name);
}
