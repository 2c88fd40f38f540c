import type { HistoryView, RestoreView } from '../../contract/restoring.ts';
import * as contract from '../../contract/restoring.ts';
import { type RestoreSeen, restoreVersion, seeRestore } from '../../flows/playbook/restore-version.ts';
import { type HistorySeen, readHistory, restoreUseCase } from '../../flows/playbook/use-case-history.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentDraft } from './playbook-presenter.ts';
import { versionOf } from './version-endpoints.ts';

export const restoringEndpoints: Endpoint[] = [
  answering(contract.readRestore, async (call) => ({
    data: restoreShown(await seeRestore(call.world, call.actor, versionOf(call))),
  })),
  answering(contract.restoreVersion, async (call) => ({
    data: restoreShown(await restoreVersion(call.world, call.actor, versionOf(call), call.body)),
  })),
  answering(contract.readHistory, async (call) => {
    const { world, actor, query } = call;
    return { data: historyShown(await readHistory(world, actor, param(call, 'useCase'), query.before)) };
  }),
  answering(contract.restoreUseCase, async (call) => {
    const seen = await restoreUseCase(call.world, call.actor, param(call, 'useCase'), call.body);
    return { data: presentDraft(seen), rev: seen.rev };
  }),
];

const restoreShown = ({
  added,
  archiving,
  newest,
  sequences,
  settings,
  settingsThen,
  useCases,
  version,
}: RestoreSeen): RestoreView => ({
  version,
  newest,
  useCases,
  sequences,
  added,
  archiving,
  settings,
  settingsThen,
});

const historyShown = ({ draft, id, next, revisions, title }: HistorySeen): HistoryView => ({
  id,
  title,
  revisions,
  next,
  draft,
});
