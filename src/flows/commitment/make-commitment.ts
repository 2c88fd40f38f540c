import { isAgendaId } from '../../domain/agenda/agenda.ts';
import { rolesInRun } from '../../domain/agenda/run.ts';
import { newCommitment, type Plan } from '../../domain/commitment/commitment.ts';
import { idOfName, timeOfId } from '../../domain/ids.ts';
import { isPermitted, type Role } from '../../domain/permission.ts';
import { isPresent } from '../../domain/team/roster.ts';
import { findAgenda } from '../../store/agenda/agenda-store.ts';
import { commitmentWrites, findCommitment } from '../../store/commitment/commitment-store.ts';
import { operationResult } from '../../store/person/person-store.ts';
import { untilAfter } from '../../store/retention.ts';
import { commitTeam, findMember } from '../../store/team/team-store.ts';
import { refreshSegment } from '../outbox/refresh-cards.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { permitted, type Standing } from '../team/standing.ts';
import type { CommitmentSeen } from './commitment-seen.ts';
import { seeCommitment } from './see-commitment.ts';

export interface CommitmentToMake {
  opId: string;
  plan: Plan;
  /** For whom; absent means for oneself. */
  user?: string;
  agenda?: string;
}

/** The roles in the team and, where the plan is of a running segment, in that run. */
async function rolesAt(
  world: World,
  actor: Actor,
  { team, roles }: Standing,
  { agenda }: CommitmentToMake,
): Promise<ReadonlySet<Role>> {
  const kept =
    agenda !== undefined && isAgendaId(agenda)
      ? await findAgenda(world.tables, world.tenant, team.id, agenda)
      : undefined;
  return new Set([...roles, ...rolesInRun(kept?.value.run, actor.id)]);
}

/** A plan for oneself is open at once; one noted for somebody else waits until they confirm it. */
export async function makeCommitment(
  world: World,
  actor: Actor,
  team: string,
  asked: CommitmentToMake,
): Promise<CommitmentSeen> {
  const standing = await permitted(world, actor, team, 'commitment.make');
  const user = asked.user ?? actor.id;
  if (
    user !== actor.id &&
    !isPermitted('commitment.note-for-other', await rolesAt(world, actor, standing, asked))
  )
    refuse('not-allowed', 'notAllowed');
  const person = await findMember(world.tables, world.tenant, team, user);
  if (!person || !isPresent(person.value)) return refuse('not-found', 'personNotHere');

  const id =
    (await idInChannel(world, team, user, asked.agenda)) ??
    (await operationResult(world.tables, world.tenant, actor.id, asked.opId, world.newId(), world.clock()));
  const commitment = await writing(world, async () => {
    const kept = await findCommitment(world.tables, world.tenant, team, user, id);
    if (kept) return kept.value;
    const made = newCommitment(asked.plan, {
      id,
      team,
      person: { id: user, name: person.value.name },
      madeBy: actor.id,
      at: world.clock(),
      agenda: asked.agenda,
    });
    await commitTeam(
      world.tables,
      world.tenant,
      team,
      commitmentWrites(made, undefined, untilAfter(timeOfId(id), 'fact')),
    );
    return made;
  });
  if (asked.agenda) world.after(() => refreshSegment(world, team, asked.agenda ?? ''));
  return seeCommitment(world, actor, commitment, standing.team.name);
}

/** One person makes one plan of a channel version, however often and from wherever they press: its id says for whom. */
async function idInChannel(
  world: World,
  team: string,
  user: string,
  id: string | undefined,
): Promise<string | undefined> {
  const agenda =
    id !== undefined && isAgendaId(id)
      ? (await findAgenda(world.tables, world.tenant, team, id))?.value
      : undefined;
  if (!agenda?.channel) return undefined;
  const made = idOfName(new Date(agenda.channel.postedAt), `${agenda.id} ${user}`);
  const isKnown = (await findCommitment(world.tables, world.tenant, team, user, made)) !== undefined;
  if (agenda.channel.closedAt !== undefined && !isKnown) return refuse('conflict', 'channelClosed');
  return made;
}
