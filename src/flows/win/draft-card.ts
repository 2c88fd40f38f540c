import { timeOfId } from '../../domain/ids.ts';
import type { Place } from '../../domain/team/team.ts';
import { dropJob, type Job, keepJob } from '../../store/job/job-store.ts';
import { StoreError } from '../../store/table.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { cardClaim, postedOn } from '../../store/win/posted-store.ts';
import type { World } from '../ports.ts';

const DAY_MS = 86_400_000;
const EXPIRED = 'draft';

export interface DraftCard {
  /** The operation its buttons carry; it says when the draft was begun. */
  opId: string;
  /** In a channel: the team it belongs to. */
  team?: string;
  place: Place;
  activity: string;
}
type DraftJob = Extract<Job, { kind: 'draft-card' }>;

const dueOf = (opId: string): Date => new Date(timeOfId(opId).getTime() + DAY_MS);
const jobOf = ({ opId: _, ...card }: DraftCard): DraftJob => ({ kind: 'draft-card', ...card });

/** A draft that nobody posts or closes does not stand in a channel for longer than a day. */
export const keepDraftCard = (world: World, card: DraftCard): Promise<void> =>
  keepJob(world.tables, world.tenant, jobOf(card), dueOf(card.opId));

/** The card says something else now, and stays. */
export async function letDraftCardStand(world: World, card: DraftCard): Promise<void> {
  await dropJob(world.tables, world.tenant, jobOf(card), dueOf(card.opId));
}

/**
 * Takes the draft's card out of its conversation, unless it has become a win. The card is claimed first, so that a win
 * shared from it at this moment is posted on a card of its own. A throttled removal is tried again, for a day.
 */
export async function removeDraftCard(world: World, job: DraftJob, due: Date): Promise<void> {
  if (job.team !== undefined && !(await claimed(world, job.team, job.activity))) return;
  const sent = await world.connector.remove(job.place, job.activity);
  const isLate = world.clock().getTime() - due.getTime() > DAY_MS;
  if (sent.is === 'refused' && !sent.gone && !isLate) throw new Error('a draft was not removed yet');
}

async function claimed(world: World, team: string, activity: string): Promise<boolean> {
  try {
    const at = world.clock().toISOString();
    await commitTeam(world.tables, world.tenant, team, [cardClaim(EXPIRED, activity, at)]);
    return true;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const owner = await postedOn(world.tables, world.tenant, team, activity);
    if (owner === undefined) throw error;
    return owner === EXPIRED;
  }
}
