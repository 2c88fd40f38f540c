import type { Commitment } from '../../domain/commitment/commitment.ts';

/** A commitment as one reader sees it. */
export interface CommitmentSeen {
  commitment: Commitment;
  teamName: string;
  proposedByName?: string;
  mine: boolean;
  opensOn?: string;
}
