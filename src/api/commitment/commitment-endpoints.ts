import * as contract from '../../contract/commitment.ts';
import {
  answerProposal,
  dropCommitment,
  keepCommitment,
  reopenCommitment,
  reportCommitment,
} from '../../flows/commitment/answer-commitment.ts';
import { listTeamCommitments } from '../../flows/commitment/list-commitments.ts';
import { makeCommitment } from '../../flows/commitment/make-commitment.ts';
import { presentCommitment } from './commitment-presenter.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';

export const commitmentEndpoints: Endpoint[] = [
  answering(contract.makeCommitment, async (call) => ({
    data: presentCommitment(await makeCommitment(call.world, call.actor, param(call, 'team'), call.body)),
  })),
  answering(contract.listTeamCommitments, async (call) => {
    const commitments = await listTeamCommitments(call.world, call.actor, param(call, 'team'));
    return { data: { commitments: commitments.map(presentCommitment) } };
  }),
  answering(contract.reportCommitment, async (call) => {
    const { world, actor, body } = call;
    const seen = await reportCommitment(
      world,
      actor,
      param(call, 'team'),
      param(call, 'commitment'),
      body.outcome,
    );
    return { data: presentCommitment(seen) };
  }),
  answering(contract.answerProposal, async (call) => {
    const { world, actor, body } = call;
    const seen = await answerProposal(
      world,
      actor,
      param(call, 'team'),
      param(call, 'commitment'),
      body.answer,
      body.trigger,
    );
    return { data: presentCommitment(seen) };
  }),
  answering(contract.keepCommitment, async (call) => ({
    data: presentCommitment(
      await keepCommitment(call.world, call.actor, param(call, 'team'), param(call, 'commitment')),
    ),
  })),
  answering(contract.dropCommitment, async (call) => ({
    data: presentCommitment(
      await dropCommitment(call.world, call.actor, param(call, 'team'), param(call, 'commitment')),
    ),
  })),
  answering(contract.reopenCommitment, async (call) => ({
    data: presentCommitment(
      await reopenCommitment(call.world, call.actor, param(call, 'team'), param(call, 'commitment')),
    ),
  })),
];
