import * as contract from '../../contract/agenda.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import type { AgendaSeen } from '../../flows/agenda/agenda-seen.ts';
import { postAgenda, saveAgenda, skipAgenda } from '../../flows/agenda/change-agenda.ts';
import { listAgendas } from '../../flows/agenda/list-agendas.ts';
import { listComing } from '../../flows/agenda/list-coming.ts';
import { moveAgenda, unskipAgenda } from '../../flows/agenda/move-agenda.ts';
import { nextAgenda, readAgenda } from '../../flows/agenda/next-agenda.ts';
import { planSegment } from '../../flows/agenda/plan-segment.ts';
import { postChannelVersion } from '../../flows/agenda/post-channel-version.ts';
import { correctRun } from '../../flows/agenda/correct-run.ts';
import { finishRun, moveRun, startNow, startRun } from '../../flows/agenda/run-agenda.ts';
import { searchHistory } from '../../flows/agenda/search-history.ts';
import { suggestUseCases } from '../../flows/agenda/suggest-use-cases.ts';
import { refuse } from '../../flows/refuse.ts';
import { presentAgenda, presentComing } from './agenda-presenter.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';

const shown = (seen: AgendaSeen) => ({ data: presentAgenda(seen), rev: seen.agenda.rev });

export const agendaEndpoints: Endpoint[] = [
  answering(contract.readNextAgenda, async (call) => {
    const seen = await nextAgenda(call.world, call.actor, param(call, 'team'));
    return seen ? shown(seen) : refuse('not-found', 'noAgenda');
  }),
  answering(contract.readAgenda, async (call) =>
    shown(await readAgenda(call.world, call.actor, param(call, 'team'), param(call, 'agenda'))),
  ),
  answering(contract.listAgendas, async (call) => ({
    data: await listAgendas(call.world, call.actor, param(call, 'team'), call.query.after),
  })),
  answering(contract.searchHistory, async (call) => ({
    data: await searchHistory(call.world, call.actor, param(call, 'team'), call.query),
  })),
  answering(contract.saveAgenda, async (call) => {
    const { world, actor, body, rev } = call;
    return shown(await saveAgenda(world, actor, param(call, 'team'), param(call, 'agenda'), body.items, rev));
  }),
  answering(contract.suggestUseCases, async (call) => {
    const { world, actor, query } = call;
    const found = await suggestUseCases(
      world,
      actor,
      param(call, 'team'),
      param(call, 'agenda'),
      query.search,
    );
    const suggestions = found.suggestions.map(({ useCase, why }) => ({
      useCase: {
        id: useCase.id,
        title: textOf(useCase, 'en').title,
        task: useCase.task,
        saves: useCase.saves,
      },
      why,
    }));
    return { data: { suggestions, total: found.total } };
  }),
  answering(contract.postAgenda, async (call) =>
    shown(await postAgenda(call.world, call.actor, param(call, 'team'), param(call, 'agenda'))),
  ),
  answering(contract.skipAgenda, async (call) =>
    shown(await skipAgenda(call.world, call.actor, param(call, 'team'), param(call, 'agenda'), call.body)),
  ),
  answering(contract.postChannelVersion, async (call) =>
    shown(await postChannelVersion(call.world, call.actor, param(call, 'team'), param(call, 'agenda'))),
  ),
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
