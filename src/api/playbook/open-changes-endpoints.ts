import type { OpenChangesView } from '../../contract/open-changes.ts';
import * as contract from '../../contract/open-changes.ts';
import { type OpenChanges, seeOpenChanges } from '../../flows/playbook/open-changes.ts';
import { publishChanges } from '../../flows/playbook/publish-changes.ts';
import { answering, type Endpoint } from '../endpoint.ts';

export const openChangesEndpoints: Endpoint[] = [
  answering(contract.readOpenChanges, async ({ world, actor }) => ({
    data: presented(await seeOpenChanges(world, actor)),
  })),
  answering(contract.publishChanges, async ({ world, actor, body }) => ({
    data: { version: (await publishChanges(world, actor, body)).version },
  })),
];

const presented = ({ sequences, useCases, version }: OpenChanges): OpenChangesView => ({
  version,
  useCases: useCases.map(({ findings, id, is, rev, savedAt, savedBy, stop, title }) => ({
    id,
    title,
    is,
    findings,
    savedAt,
    savedBy,
    rev,
    stop,
  })),
  sequences: sequences.map(({ advice, department, drafts, rev, savedAt, savedBy, stop, weeks }) => ({
    department,
    weeks,
    advice,
    drafts,
    savedAt,
    savedBy,
    rev,
    stop,
  })),
});
