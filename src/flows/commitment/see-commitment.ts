import type { Commitment } from '../../domain/commitment/commitment.ts';
import { findMember } from '../../store/team/team-store.ts';
import type { Actor, World } from '../ports.ts';
import type { CommitmentSeen } from './commitment-seen.ts';

const isTakenBack = ({ ended }: Commitment): boolean => ended === 'declined' || ended === 'withdrawn';

/** Until a proposal is confirmed, only the person and who noted it see it; afterwards the team does, if it was not declined or taken back. */
export const mayKnow = (commitment: Commitment, reader: string): boolean =>
  (commitment.state !== 'proposed' && !isTakenBack(commitment)) ||
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
  const shared = { ...commitment, notYet: 0, notYetAt: undefined };
  if (commitment.state !== 'closed' || commitment.ended === 'did-it') return shared;
  if (isTakenBack(commitment)) return { ...shared, ended: 'dropped' };
  return { ...shared, state: 'open', ended: undefined, endedAt: undefined };
}
