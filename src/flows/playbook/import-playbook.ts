import { changesBetween } from '../../domain/playbook/compare-versions.ts';
import {
  type FileFault,
  type FileProblems,
  newFaults,
  problemsOf,
} from '../../domain/playbook/file-problems.ts';
import { faultsOfPlan, type ImportPlan, isNothing, planImport } from '../../domain/playbook/plan-import.ts';
import type { Playbook } from '../../domain/playbook/playbook.ts';
import { FILE_LIMITS, type PlaybookFile } from '../../domain/playbook/playbook-file.ts';
import { readPlaybookFile } from '../../domain/playbook/read-playbook-file.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { type Draft, listDrafts } from '../../store/playbook/playbook-store.ts';
import { listSequenceDrafts } from '../../store/playbook/sequence-draft-store.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { type Comparison, changeOf, weekSeen } from './compare-versions.ts';
import { consentOf } from './consent-of.ts';
import { permitEditing } from './edit-use-case.ts';
import { publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

/** What an import would do. */
export interface ImportChanges extends Pick<Comparison, 'useCases' | 'sequences' | 'settings'> {
  /** The version it was compared with. */
  version: number;
  /** In the file and in the playbook, word for word. */
  same: number;
  /** In the playbook and not in the file. */
  kept: number;
  /** Open drafts of what would change, and whose they are. They stay. */
  drafts: {
    useCases: { id: string; title: string; by: string }[];
    sequences: { department: string; by: string }[];
  };
}

/** Either what an import would do, or everything that keeps it from being done. */
export type ImportSeen = { ready: ImportChanges } | { refused: FileProblems };

/** Looks at a file and writes nothing. */
export async function previewImport(world: World, actor: Actor, text: string): Promise<ImportSeen> {
  permitEditing(actor);
  const read = await readImport(world, text);
  return 'refused' in read ? read : { ready: await see(world, read) };
}

/**
 * Publishes what the file says as one version, all of it or nothing, and only on the version that was looked at. Sent
 * twice it is one version, since the second time there is nothing to change. Answers the version that says it.
 */
export async function importPlaybook(
  world: World,
  actor: Actor,
  asked: { file: string; note: string; version: number },
): Promise<number> {
  permitEditing(actor);
  const read = await readImport(world, asked.file);
  if ('refused' in read)
    return refuse('conflict', 'fileProblems', { count: read.refused.problems.length + read.refused.more });
  const { plan, playbook } = read;
  if (isNothing(plan)) return playbook.version;
  return publishUseCases(world, {
    useCases: plan.useCases.map(({ useCase }) => useCase),
    sequence: plan.sequence,
    settings: plan.changesSettings ? plan.settings : undefined,
    note: asked.note,
    publishedBy: actor.name,
    onlyOn: asked.version,
  });
}

interface ImportRead {
  file: PlaybookFile;
  plan: ImportPlan;
  playbook: Playbook;
  drafts: Draft[];
}

async function readImport(world: World, text: string): Promise<ImportRead | { refused: FileProblems }> {
  demandSize(text);
  const read = readPlaybookFile(text);
  if ('refused' in read) return read;
  // Another process may have published since this one looked.
  forgetPlaybook(world);
  const [playbook, drafts] = await Promise.all([readPlaybook(world), listDrafts(world.tables, world.tenant)]);
  const written = drafts.map(({ useCase }) => useCase);
  const plan = planImport(read.file, playbook, written);
  const faults = newFaults();
  faults.add(...faultsOfPlan(plan, read.file, playbook, written), ...(await withoutConsent(world, plan)));
  if (faults.count() > 0) return { refused: problemsOf(read.text, read.data, faults) };
  return { file: read.file, plan, playbook, drafts };
}

function demandSize(text: string): void {
  const { bytes } = FILE_LIMITS;
  const isTooLarge = text.length > bytes || new TextEncoder().encode(text).length > bytes;
  if (isTooLarge) refuse('too-large', 'fileTooLarge', { megabytes: bytes / 1024 / 1024 });
}

/** A use case that waits as a draft from somebody's win is not published past its author by way of a file. */
async function withoutConsent(world: World, { useCases }: ImportPlan): Promise<FileFault[]> {
  const found = useCases
    .filter(({ before, useCase }) => !before && useCase.promotedFrom)
    .map(async ({ nth, useCase }) => {
      const { findings } = await consentOf(world, useCase, false);
      return findings.map(({ phrase }): FileFault => ({ path: ['useCases', nth, 'id'], phrase }));
    });
  return (await Promise.all(found)).flat();
}

async function see(world: World, { drafts, file, plan, playbook }: ImportRead): Promise<ImportChanges> {
  const titles = new Map(
    [...playbook.useCases, ...file.useCases].map((useCase) => [useCase.id, textOf(useCase, 'en').title]),
  );
  const { sequence, settings } = playbook;
  const later = { entries: [], sequence: { ...sequence, ...plan.sequence }, settings: plan.settings };
  const changes = changesBetween({ entries: [], sequence, settings }, later);
  const changed = new Set(plan.useCases.map(({ useCase }) => useCase.id));
  const sequenceDrafts = await listSequenceDrafts(world.tables, world.tenant);
  return {
    version: playbook.version,
    same: plan.same,
    kept: plan.kept,
    useCases: plan.useCases.flatMap(({ before, useCase }) =>
      changeOf({ id: useCase.id, before, after: useCase }),
    ),
    sequences: changes.sequences.map(({ department, weeks }) => ({
      department,
      weeks: weeks.map((each) => weekSeen(each, titles)),
    })),
    settings: changes.settings,
    drafts: {
      useCases: drafts
        .filter(({ useCase }) => changed.has(useCase.id))
        .map(({ by, useCase: { id } }) => ({ id, title: titles.get(id) ?? id, by: by.name })),
      sequences: sequenceDrafts
        .filter(({ department }) => Object.hasOwn(plan.sequence, department))
        .map(({ by, department }) => ({ department, by: by.name })),
    },
  };
}
