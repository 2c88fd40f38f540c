import * as contract from '../../contract/archive.ts';
import { archiveUseCase, bringBackUseCase } from '../../flows/playbook/archive-use-case.ts';
import { duplicateUseCase } from '../../flows/playbook/duplicate-use-case.ts';
import { whereUsed } from '../../flows/playbook/where-used.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentDraft } from './playbook-presenter.ts';

export const archiveEndpoints: Endpoint[] = [
  answering(contract.whereUsed, async (call) => ({
    data: await whereUsed(call.world, call.actor, param(call, 'useCase')),
  })),
  answering(contract.archiveUseCase, async (call) => ({
    data: await archiveUseCase(call.world, call.actor, param(call, 'useCase'), call.body),
  })),
  answering(contract.bringBackUseCase, async (call) => ({
    data: await bringBackUseCase(call.world, call.actor, param(call, 'useCase'), call.body),
  })),
  answering(contract.duplicateUseCase, async (call) => ({
    data: presentDraft(await duplicateUseCase(call.world, call.actor, param(call, 'useCase'), call.body)),
  })),
];
