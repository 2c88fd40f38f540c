import * as contract from '../../contract/playbook.ts';
import type { ArchiveView } from '../../contract/playbook.ts';
import type { Playbook } from '../../domain/playbook/playbook.ts';
import { archiveOf } from '../../flows/playbook/archive-of.ts';
import {
  type DraftSeen,
  dropDraft,
  newDraft,
  publishDraft,
  readDraft,
  saveDraft,
} from '../../flows/playbook/edit-use-case.ts';
import { departmentsOf } from '../../flows/playbook/departments.ts';
import { readSettings, saveSettings, type SettingsSeen } from '../../flows/playbook/edit-settings.ts';
import { seePlaybook } from '../../flows/playbook/list-use-cases.ts';
import { findUseCase, readPlaybook } from '../../flows/playbook/read-playbook.ts';
import { searchUseCases } from '../../flows/playbook/search-use-cases.ts';
import { refuse } from '../../flows/refuse.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentDraft, presentLine, presentSettings, presentUseCase } from './playbook-presenter.ts';

export const playbookEndpoints: Endpoint[] = [
  answering(contract.readPlaybook, async ({ world, actor }) => {
    const { version, publishedAt, publishedBy, note, counted, lines, may } = await seePlaybook(world, actor);
    return {
      data: {
        version,
        publishedAt,
        publishedBy,
        note,
        counted,
        may,
        useCases: lines.map(presentLine),
        departments: (await departmentsOf(world)).map(({ id }) => id),
      },
    };
  }),
  answering(contract.searchUseCases, async ({ world, actor, query }) => {
    const words = await searchUseCases(world, actor, query.text);
    return { data: { words: words.map(({ word, useCases }) => ({ word, useCases })) } };
  }),
  answering(contract.readUseCase, async (call) => {
    const id = param(call, 'useCase');
    const { may } = await seePlaybook(call.world, call.actor);
    const playbook = await readPlaybook(call.world);
    const published = await findUseCase(call.world, id);
    if (!published && !may.edit) return refuse('not-found', 'useCaseGone');
    const { publishedAt, version } = playbook;
    const archive = archiveFor(playbook, id, may.edit);
    return {
      data: { id, published: published && presentUseCase(published), publishedAt, archive, may, version },
    };
  }),
  answering(contract.readDraft, async (call) =>
    shown(await readDraft(call.world, call.actor, param(call, 'useCase'))),
  ),
  answering(contract.saveDraft, async (call) => {
    const { onto, useCase } = call.body;
    if (useCase.id !== param(call, 'useCase')) return refuse('invalid', 'invalid');
    return shown(await saveDraft(call.world, call.actor, useCase, call.rev, onto));
  }),
  answering(contract.newDraft, async ({ world, actor, body }) => shown(await newDraft(world, actor, body))),
  answering(contract.dropDraft, async (call) => {
    await dropDraft(call.world, call.actor, param(call, 'useCase'));
    return { data: { id: param(call, 'useCase') } };
  }),
  answering(contract.publishDraft, async (call) => {
    const { world, actor, body, rev } = call;
    return shown(await publishDraft(world, actor, param(call, 'useCase'), { note: body.note, rev }));
  }),
  answering(contract.readSettings, async ({ world, actor }) =>
    settingsShown(await readSettings(world, actor)),
  ),
  answering(contract.saveSettings, async ({ world, actor, body, rev }) =>
    settingsShown(await saveSettings(world, actor, { ...body, rev })),
  ),
];

/** Readers are told why; who did it is for editors. */
function archiveFor(playbook: Playbook, id: string, isEditor: boolean): ArchiveView | undefined {
  const archive = archiveOf(playbook, id);
  return archive && { ...archive, by: isEditor ? archive.by : undefined };
}

const settingsShown = (seen: SettingsSeen) => ({ data: presentSettings(seen), rev: seen.rev });
const shown = (seen: DraftSeen) => ({ data: presentDraft(seen), rev: seen.rev });
