import * as contract from '../../contract/sequence.ts';
import { listSequences } from '../../flows/playbook/list-sequences.ts';
import {
  dropSequence,
  publishSequence,
  readSequence,
  saveSequence,
  type SequenceSeen,
} from '../../flows/playbook/edit-sequence.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentSequence } from './playbook-presenter.ts';

export const sequenceEndpoints: Endpoint[] = [
  answering(contract.listSequences, async ({ world, actor }) => ({
    data: { sequences: await listSequences(world, actor) },
  })),
  answering(contract.readSequence, async (call) =>
    shown(await readSequence(call.world, call.actor, param(call, 'department'))),
  ),
  answering(contract.saveSequence, async (call) => {
    const { world, actor, body, rev } = call;
    return shown(await saveSequence(world, actor, param(call, 'department'), { ...body, rev }));
  }),
  answering(contract.dropSequence, async (call) => {
    await dropSequence(call.world, call.actor, param(call, 'department'));
    return { data: { department: param(call, 'department') } };
  }),
  answering(contract.publishSequence, async (call) => {
    const { world, actor, body, rev } = call;
    return shown(await publishSequence(world, actor, param(call, 'department'), { note: body.note, rev }));
  }),
];

const shown = (seen: SequenceSeen) => ({ data: presentSequence(seen), rev: seen.rev });
