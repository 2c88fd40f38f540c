import { lintSequence, type SequencedUseCase } from '../../domain/playbook/lint-sequence.ts';
import type { Finding } from '../../domain/playbook/lint-use-case.ts';
import { sequenceChanges } from '../../domain/playbook/compare-versions.ts';
import type { Playbook } from '../../domain/playbook/playbook.ts';
import { isSameUseCase, textOf } from '../../domain/playbook/use-case.ts';
import { type Draft, listDrafts } from '../../store/playbook/playbook-store.ts';
import { listSequenceDrafts, type SequenceDraft } from '../../store/playbook/sequence-draft-store.ts';
import { inTurns } from '../in-turns.ts';
import type { Actor, World } from '../ports.ts';
import { beneathWeeks } from './beneath.ts';
import { type DraftSeen, permitEditing, seeDraft } from './edit-use-case.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

/** Why a change cannot be published as it stands. */
export type Stop = 'archived' | 'faults' | 'beneath';

interface Written {
  savedAt: string;
  savedBy: { id: string; name: string };
  rev: number;
  stop?: Stop;
}

export interface OpenUseCase extends Written {
  id: string;
  title: string;
  /** `same`: written and changed back. */
  is: 'changed' | 'added' | 'same';
  findings: Finding[];
}

export interface OpenWeeks extends Written {
  department: string;
  weeks: number[];
  /** Pieces of advice; nothing about weeks keeps them from being published. */
  advice: number;
  /** Use cases they name that were never published: left out of agendas until they are. */
  drafts: { id: string; title: string }[];
}

export interface OpenChanges {
  /** The version they would be published on. */
  version: number;
  useCases: OpenUseCase[];
  sequences: OpenWeeks[];
}

/** All that is written and not published. */
export async function seeOpenChanges(world: World, actor: Actor): Promise<OpenChanges> {
  permitEditing(actor);
  // What somebody sees here is what they publish: no version of a second ago.
  forgetPlaybook(world);
  const [playbook, drafts, weeks] = await Promise.all([
    readPlaybook(world),
    listDrafts(world.tables, world.tenant),
    listSequenceDrafts(world.tables, world.tenant),
  ]);
  return {
    version: playbook.version,
    useCases: await inTurns(drafts, async (draft) =>
      openUseCase(draft, await seeDraft(world, draft.useCase.id, { value: draft })),
    ),
    sequences: await inTurns(weeks, (each) => openWeeks(world, playbook, drafts, each)),
  };
}

/** What keeps a draft from being published, if anything does. */
export function stopOf({ beneath, findings, published }: DraftSeen): Stop | undefined {
  if (published?.archived) return 'archived';
  if (findings.some(({ level }) => level === 'fault')) return 'faults';
  return beneath && 'beneath';
}

function openUseCase({ at, by, rev }: Draft, seen: DraftSeen): OpenUseCase {
  const { findings, published, useCase } = seen;
  const is = !published ? 'added' : isSameUseCase(published, useCase) ? 'same' : 'changed';
  const title = textOf(useCase, 'en').title;
  return { id: useCase.id, title, is, findings, savedAt: at, savedBy: by, rev, stop: stopOf(seen) };
}

async function openWeeks(
  world: World,
  playbook: Playbook,
  drafts: readonly Draft[],
  weeks: SequenceDraft,
): Promise<OpenWeeks> {
  const { at, by, department, rev, slots } = weeks;
  const [change] = sequenceChanges(
    { [department]: playbook.sequence[department] ?? [] },
    { [department]: slots },
  );
  const fresh = drafts.filter(({ useCase }) => !playbook.entries.some(({ id }) => id === useCase.id));
  const advice = lintSequence(department, slots, [...published(playbook), ...fresh.map(asDraft)]);
  const named = new Set(advice.flatMap((each) => (each.is === 'draft' ? each.useCase : [])));
  return {
    department,
    weeks: change?.weeks.map(({ week }) => week) ?? [],
    advice: advice.length,
    drafts: fresh
      .filter(({ useCase }) => named.has(useCase.id))
      .map(({ useCase }) => ({ id: useCase.id, title: textOf(useCase, 'en').title })),
    savedAt: at,
    savedBy: by,
    rev,
    stop: (await beneathWeeks(world, playbook, weeks)) && 'beneath',
  };
}

const published = ({ useCases }: Playbook): SequencedUseCase[] =>
  useCases.map(({ archived, departments, id }) => ({
    id,
    departments,
    status: archived ? 'archived' : 'published',
  }));
const asDraft = ({ useCase: { departments, id } }: Draft): SequencedUseCase => ({
  id,
  departments,
  status: 'draft',
});
