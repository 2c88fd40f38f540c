import * as contract from '../../contract/agenda.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { postAgenda, saveAgenda, skipAgenda } from '../../flows/agenda/change-agenda.ts';
import { listAgendas } from '../../flows/agenda/list-agendas.ts';
import { nextAgenda, readAgenda } from '../../flows/agenda/next-agenda.ts';
import { postChannelVersion } from '../../flows/agenda/post-channel-version.ts';
import { suggestUseCases } from '../../flows/agenda/suggest-use-cases.ts';
import { refuse } from '../../flows/refuse.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { shown } from './agenda-presenter.ts';

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
];
