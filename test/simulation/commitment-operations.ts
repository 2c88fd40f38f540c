import type { Outcome } from '../../src/domain/commitment/commitment.ts';
import {
  answerProposal,
  dropCommitment,
  keepCommitment,
  reopenCommitment,
  reportCommitment,
} from '../../src/flows/commitment/answer-commitment.ts';
import type { CommitmentSeen } from '../../src/flows/commitment/commitment-seen.ts';
import { makeCommitment } from '../../src/flows/commitment/make-commitment.ts';
import type { Known, KnownCommitment } from './known.ts';
import type { Maker, Operation } from './operation.ts';

function learned(known: Known, seen: CommitmentSeen): CommitmentSeen {
  const { id, team, user } = seen.commitment;
  known.learn(known.commitments, { id, team, user });
  return seen;
}

function make(known: Known): Operation {
  const who = known.person();
  const user = known.chance(0.4) ? known.person().id : undefined;
  const opId = known.mint('plan');
  const team = known.one(who.teams) ?? known.team().id;
  const plan = { trigger: '', tool: 'ai-assistant' as const, plan: `a plan from ${opId}` };
  return {
    label: `${who.id} plans ${opId} in ${team}${user ? ` for ${user}` : ''}`,
    about: opId,
    again: true,
    run: async (world) => learned(known, await makeCommitment(world, who, team, { opId, plan, user })),
  };
}

const on = (press: (known: Known, commitment: KnownCommitment) => Operation) => (known: Known) => {
  const commitment = known.one(known.chance(0.7) ? known.commitments.slice(-3) : known.commitments);
  return commitment && press(known, commitment);
};

function report(known: Known, { id, team, user }: KnownCommitment): Operation {
  const who = known.mostly(user);
  const outcome: Outcome =
    known.one(['did-it', 'did-it', 'did-it', 'not-yet', 'not-useful'] as const) ?? 'did-it';
  return {
    label: `${who.id} says ${outcome} of plan ${id}`,
    run: (world) => reportCommitment(world, who, team, id, outcome),
  };
}

function reopen(known: Known, { id, team, user }: KnownCommitment): Operation {
  const who = known.mostly(user);
  return {
    label: `${who.id} takes back the report of plan ${id}`,
    run: (world) => reopenCommitment(world, who, team, id),
  };
}

function answer(known: Known, { id, team, user }: KnownCommitment): Operation {
  const who = known.mostly(user);
  const said = known.chance(0.8) ? 'confirm' : 'decline';
  return {
    label: `${who.id} answers plan ${id} with ${said}`,
    run: (world) => answerProposal(world, who, team, id, said),
  };
}

function drop(known: Known, { id, team, user }: KnownCommitment): Operation {
  const who = known.mostly(user);
  const keeps = known.chance(0.3);
  return {
    label: `${who.id} ${keeps ? 'keeps' : 'drops'} plan ${id}`,
    again: true,
    run: (world) => (keeps ? keepCommitment : dropCommitment)(world, who, team, id),
  };
}

export const COMMITMENT_OPERATIONS: readonly Maker[] = [
  { weight: 6, make },
  { weight: 9, make: on(report) },
  { weight: 7, make: on(reopen) },
  { weight: 4, make: on(answer) },
  { weight: 3, make: on(drop) },
];
