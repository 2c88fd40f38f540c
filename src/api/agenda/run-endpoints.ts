import * as contract from '../../contract/run.ts';
import { correctRun } from '../../flows/agenda/correct-run.ts';
import { finishRun, moveRun, startNow, startRun } from '../../flows/agenda/run-agenda.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { shown } from './agenda-presenter.ts';

export const runEndpoints: Endpoint[] = [
  answering(contract.startRun, async (call) =>
    shown(await startRun(call.world, call.actor, param(call, 'team'), param(call, 'agenda'), call.query)),
  ),
  answering(contract.startNow, async (call) =>
    shown(await startNow(call.world, call.actor, param(call, 'team'), call.body.opId, call.query)),
  ),
  answering(contract.moveRun, async (call) =>
    shown(await moveRun(call.world, call.actor, param(call, 'team'), param(call, 'agenda'), call.body)),
  ),
  answering(contract.correctRun, async (call) =>
    shown(await correctRun(call.world, call.actor, param(call, 'team'), param(call, 'agenda'), call.body)),
  ),
  answering(contract.finishRun, async (call) =>
    shown(await finishRun(call.world, call.actor, param(call, 'team'), param(call, 'agenda'), call.body)),
  ),
];
