import type { CommitmentView } from '../../contract/commitment.ts';
import type { CommitmentSeen } from '../../flows/commitment/commitment-seen.ts';

export function presentCommitment({
  commitment,
  teamName,
  proposedByName,
  mine,
  opensOn,
}: CommitmentSeen): CommitmentView {
  return {
    id: commitment.id,
    team: { id: commitment.team, name: teamName },
    person: { id: commitment.user, name: commitment.userName },
    trigger: commitment.trigger,
    tool: commitment.tool,
    plan: commitment.plan,
    useCase: commitment.useCase,
    win: commitment.win,
    winTeam: commitment.win === undefined ? undefined : (commitment.winTeam ?? commitment.team),
    madeAt: commitment.madeAt,
    state: commitment.state,
    ended: commitment.ended,
    notYet: commitment.notYet,
    proposedBy:
      proposedByName && commitment.proposedBy
        ? { id: commitment.proposedBy, name: proposedByName }
        : undefined,
    opensOn,
    mine,
  };
}
