import type { Commitment } from '../../domain/commitment/commitment.ts';
import { findMember } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import type { CommitmentSeen } from './commitment-seen.ts';

/** Until a proposal is confirmed, only the person and who noted it see it; afterwards the team does, if it was not declined. */
export const mayKnow = (commitment: Commitment, reader: string): boolean =>
  (commitment.state !== 'proposed' && commitment.ended !== 'declined') ||
  commitment.user === reader ||
  commitment.proposedBy === reader;

/** A commitment as one reader sees it. "Not yet" and "not useful" are the person's own: others read open or done. */
export async function seeCommitment(
  world: World,
  reader: Pick<Actor, 'id'>,
  commitment: Commitment,
  teamName: string,
  opensOn?: string,
): Promise<CommitmentSeen> {
  const mine = commitment.user === reader.id;
  const proposer =
    mine && commitment.state === 'proposed' && commitment.proposedBy
      ? await findMember(world.tables, world.tenant, commitment.team, commitment.proposedBy)
      : undefined;
  return {
    commitment: mine ? commitment : asOthersSee(commitment),
    teamName,
    proposedByName: proposer?.value.name,
    mine,
    opensOn,
  };
}

function asOthersSee(commitment: Commitment): Commitment {
  const shared = { ...commitment, notYet: 0 };
  if (commitment.state !== 'closed' || commitment.ended === 'did-it') return shared;
  return { ...shared, ended: 'dropped' };
}
