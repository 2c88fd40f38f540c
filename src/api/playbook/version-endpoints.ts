import type { ComparisonView } from '../../contract/versions.ts';
import * as contract from '../../contract/versions.ts';
import type { PlaybookVersion } from '../../domain/playbook/playbook.ts';
import { compareUseCase, compareVersions, type Comparison } from '../../flows/playbook/compare-versions.ts';
import { listVersions } from '../../flows/playbook/list-versions.ts';
import { permitEditing } from '../../flows/playbook/edit-use-case.ts';
import { refuse } from '../../flows/refuse.ts';
import { answering, type Call, type Endpoint, param } from '../endpoint.ts';

export const versionEndpoints: Endpoint[] = [
  answering(contract.listVersions, async ({ world, actor, query }) => ({
    data: await listVersions(world, actor, query.before),
  })),
  answering(contract.compareVersions, async (call) => {
    const { world, actor, query } = call;
    return { data: presented(await compareVersions(world, actor, versionOf(call), query.since)) };
  }),
  answering(contract.compareUseCase, async (call) => {
    const { world, actor, query } = call;
    const asked = { version: versionOf(call), since: query.since };
    return { data: await compareUseCase(world, actor, param(call, 'useCase'), asked) };
  }),
];

/** Whoever may not edit is told so, whatever they name. */
export function versionOf(call: Pick<Call, 'params' | 'actor'>): number {
  permitEditing(call.actor);
  const named = param(call, 'version');
  return /^[1-9]\d{0,7}$/.test(named) ? Number(named) : refuse('not-found', 'versionGone');
}

const presented = (seen: Comparison): ComparisonView => ({
  older: seen.older && refOf(seen.older),
  newer: refOf(seen.newer),
  newest: seen.newest,
  useCases: seen.useCases,
  sequences: seen.sequences,
  settings: seen.settings,
  open: seen.open,
});

const refOf = ({ version, note, publishedBy, publishedAt }: PlaybookVersion) => ({
  version,
  note,
  publishedBy,
  publishedAt,
});
