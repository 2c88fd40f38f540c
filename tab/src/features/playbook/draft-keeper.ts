import type { DraftView, UseCase } from '#contract/playbook.ts';
import { changedFields, type FieldName } from './draft-fields.ts';
import { type DraftForm, formOf, readForm } from './draft-form.ts';
import { mergeDrafts, settled } from './draft-merge.ts';
import { type KeeperState, type Matter, newKeeper, type Read, type SaveAnswer as Answer } from './keeper.ts';
import type { CopyKeeper } from './local-copy.ts';

export type ReadDraft = Read<DraftView>;
export type SaveAnswer = Answer<DraftView>;
export type DraftState = KeeperState<DraftView, DraftForm, FieldName>;

const USE_CASE: Matter<DraftView, DraftForm, FieldName, UseCase> = {
  formOf: ({ useCase }) => formOf(useCase),
  read: (form, { useCase }) => {
    const read = readForm(form, useCase);
    return read.ok ? { ok: true, body: read.useCase } : read;
  },
  isChanged: (origin, form) => changedFields(origin, form).length > 0,
  merge: mergeDrafts,
  settled,
};

interface Means extends ReadDraft {
  save: (useCase: UseCase, etag: string) => Promise<SaveAnswer>;
  copy: CopyKeeper<DraftForm>;
}

/** Keeps the draft of one use case. */
export const newDraftKeeper = (means: Means) => newKeeper(USE_CASE, means);
