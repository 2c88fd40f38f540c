import {
  type Commitment,
  commitmentSchema,
  confirmedCommitment,
  endedCommitment,
  keptCommitment,
  type Outcome,
  reopenedCommitment,
  reportedCommitment,
} from '../../domain/commitment/commitment.ts';
import { RECAP_WAITS_HOURS } from '../../domain/agenda/run.ts';
import { isUlid } from '../../domain/ids.ts';
import { commitmentWrites, findCommitment } from '../../store/commitment/commitment-store.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { untilAfter } from '../../store/retention.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { refreshSegment } from '../outbox/refresh-cards.ts';
import { deliver } from '../outbox/deliver.ts';
import type { Actor, World } from '../ports.ts';
import { commitFact } from '../progress/commit-fact.ts';
import { homeForAct } from '../progress/home.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import type { CommitmentSeen } from './commitment-seen.ts';
import { seeCommitment } from './see-commitment.ts';

const UNDO_MS = 600_000;

/** The person's own report. "Did it" is an act that counts at their home, in the week it is said. */
export const reportCommitment = (
  world: World,
  actor: Actor,
  team: string,
  id: string,
  outcome: Outcome,
): Promise<CommitmentSeen> =>
  changeMine(world, actor, team, id, async (commitment, at) => {
    if (commitment.state === 'proposed') return refuse('conflict', 'confirmFirst');
    if (commitment.state === 'closed')
      return commitment.ended === outcome ? commitment : refuse('conflict', 'alreadyAnswered');
    const reported = reportedCommitment(commitment, outcome, at);
    if (outcome !== 'did-it') return reported;
    const { home, week } = await homeForAct(world, actor.id, at);
    return { ...reported, act: { home, week } };
  });

/** Confirming makes a proposal the person's own plan; declining ends it, and nobody is told more than that. */
export const answerProposal = (
  world: World,
  actor: Actor,
  team: string,
  id: string,
  answer: 'confirm' | 'decline',
  /** The moment in the person's own words, where they changed it. */
  trigger?: string,
): Promise<CommitmentSeen> =>
  changeMine(world, actor, team, id, async (commitment, at) => {
    if (commitment.state === 'open' && answer === 'confirm') return commitment;
    if (commitment.state === 'closed' && answer === 'decline') return commitment;
    if (commitment.state !== 'proposed') return refuse('conflict', 'alreadyAnswered');
    return answer === 'confirm'
      ? confirmedCommitment(commitment, trigger === undefined ? {} : { trigger })
      : endedCommitment(commitment, 'declined', at);
  });

/** Takes the last report back within ten minutes, with the act it counted as. */
export const reopenCommitment = (
  world: World,
  actor: Actor,
  team: string,
  id: string,
): Promise<CommitmentSeen> =>
  changeMine(world, actor, team, id, async (commitment, at) => {
    if (commitment.state === 'open') return withoutLastNotYet(commitment);
    if (commitment.state !== 'closed') return commitment;
    if (at.getTime() - Date.parse(commitment.endedAt ?? commitment.madeAt) > UNDO_MS)
      return refuse('conflict', 'tooLate');
    return reopenedCommitment(commitment);
  });

const withoutLastNotYet = (commitment: Commitment): Commitment => ({
  ...commitment,
  notYet: Math.max(0, commitment.notYet - 1),
  notYetAt: undefined,
  rev: commitment.rev + 1,
});

/** Asked after the second "not yet", the person goes on with it. */
export const keepCommitment = (
  world: World,
  actor: Actor,
  team: string,
  id: string,
): Promise<CommitmentSeen> =>
  changeMine(world, actor, team, id, (commitment) =>
    Promise.resolve(
      commitment.state === 'open' ? keptCommitment(commitment) : refuse('conflict', 'alreadyAnswered'),
    ),
  );

/**
 * Ends a plan without blame. Taken back within a day of making it, it is as if it had not been said: its segment's recap
 * does not name it any more.
 */
export const dropCommitment = (
  world: World,
  actor: Actor,
  team: string,
  id: string,
): Promise<CommitmentSeen> =>
  changeMine(world, actor, team, id, (commitment, at) => {
    if (commitment.state === 'proposed') return refuse('conflict', 'confirmFirst');
    if (commitment.state === 'closed')
      return isDropped(commitment) ? Promise.resolve(commitment) : refuse('conflict', 'alreadyAnswered');
    const isFresh = at.getTime() - Date.parse(commitment.madeAt) <= RECAP_WAITS_HOURS * 3_600_000;
    return Promise.resolve(endedCommitment(commitment, isFresh ? 'withdrawn' : 'dropped', at));
  });

const isDropped = ({ ended }: Commitment): boolean => ended === 'dropped' || ended === 'withdrawn';

async function changeMine(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  change: (commitment: Commitment, at: Date) => Promise<Commitment>,
): Promise<CommitmentSeen> {
  const header = await findTeam(world.tables, world.tenant, team);
  let sent: Commitment | undefined;
  const next = await writing(world, async () => {
    const former = isUlid(id)
      ? await findCommitment(world.tables, world.tenant, team, actor.id, id)
      : undefined;
    if (!former || former.value.user !== actor.id) return refuse('not-found', 'commitmentGone');
    if (sent && isSame(former.value, sent)) return sent;
    const at = world.clock();
    const changed = await change(former.value, at);
    if (changed === former.value) return changed;
    sent = changed;
    const act = changed.act ?? former.value.act;
    await commitFact(world, {
      team,
      writes: commitmentWrites(changed, former, untilAfter(at, 'fact')),
      act: act && {
        ...act,
        act: { kind: 'commitment-done', fact: id },
        user: actor.id,
        ordinal: await ordinalOf(world, actor.id),
        counts: changed.ended === 'did-it',
      },
    });
    return changed;
  });
  world.after(async () => {
    await deliver(world, team);
    if (next.agenda) await refreshSegment(world, team, next.agenda);
  });
  return seeCommitment(world, actor, next, header?.value.name ?? '');
}

/** Kept by an attempt whose answer was lost. */
const isSame = (kept: Commitment, sent: Commitment): boolean =>
  JSON.stringify(kept) === JSON.stringify(commitmentSchema.parse(sent));

async function ordinalOf(world: World, user: string): Promise<number> {
  const person = await findPerson(world.tables, world.tenant, user);
  return person?.value.ordinal ?? refuse('not-allowed', 'notMember');
}
