import * as contract from '../../contract/coming.ts';
import { searchHistory as searchHistoryRoute } from '../../contract/history.ts';
import { listComing } from '../../flows/agenda/list-coming.ts';
import { moveAgenda, unskipAgenda } from '../../flows/agenda/move-agenda.ts';
import { planSegment } from '../../flows/agenda/plan-segment.ts';
import { searchHistory } from '../../flows/agenda/search-history.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentComing, shown } from './agenda-presenter.ts';

/** What is planned, and what was. */
export const comingEndpoints: Endpoint[] = [
  answering(contract.moveAgenda, async (call) =>
    shown(await moveAgenda(call.world, call.actor, param(call, 'team'), param(call, 'agenda'), call.body)),
  ),
  answering(contract.unskipAgenda, async (call) =>
    shown(await unskipAgenda(call.world, call.actor, param(call, 'team'), param(call, 'agenda'))),
  ),
  answering(contract.planSegment, async (call) =>
    shown(await planSegment(call.world, call.actor, param(call, 'team'), call.body)),
  ),
  answering(contract.listComing, async (call) => ({
    data: presentComing(await listComing(call.world, call.actor, param(call, 'team'))),
  })),
  answering(searchHistoryRoute, async (call) => ({
    data: await searchHistory(call.world, call.actor, param(call, 'team'), call.query),
  })),
];
