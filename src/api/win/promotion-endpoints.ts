import * as contract from '../../contract/promotion.ts';
import { creditOf } from '../../flows/playbook/credit-of.ts';
import { answerPromotion } from '../../flows/win/answer-promotion.ts';
import { promoteWin } from '../../flows/win/promote-win.ts';
import { readPromotion } from '../../flows/win/read-promotion.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentCredit, presentPromotion } from './promotion-presenter.ts';

export const promotionEndpoints: Endpoint[] = [
  answering(contract.readPromotion, async (call) => {
    const seen = await readPromotion(call.world, call.actor, param(call, 'team'), param(call, 'win'));
    return { data: { promotion: seen && presentPromotion(seen) } };
  }),
  answering(contract.promoteWin, async (call) => {
    const { answer, useCase } = await promoteWin(
      call.world,
      call.actor,
      param(call, 'team'),
      param(call, 'win'),
    );
    return { data: { useCase, answer } };
  }),
  answering(contract.answerPromotion, async (call) => {
    const { consent } = call.body;
    const seen = await answerPromotion(
      call.world,
      call.actor,
      param(call, 'team'),
      param(call, 'win'),
      consent,
    );
    return { data: presentPromotion(seen) };
  }),
  answering(contract.readCredit, async (call) => {
    const credit = await creditOf(call.world, param(call, 'useCase'));
    return { data: { credit: credit && presentCredit(credit) } };
  }),
];
