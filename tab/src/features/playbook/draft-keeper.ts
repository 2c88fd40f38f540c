import type { DraftView, UseCase } from '#contract/playbook.ts';
import { type FieldName, changedFields } from './draft-fields.ts';
import { type DraftForm, formOf, readForm } from './draft-form.ts';
import { mergeDrafts, settled } from './draft-merge.ts';
import type { CopyKeeper } from './local-copy.ts';

export const AFTER_LAST_KEY = 800;
const WAITS = [2_000, 5_000, 15_000, 30_000];

/** A draft as it was read, with the mark that a save of it must carry. */
export interface ReadDraft {
  draft: DraftView;
  etag: string;
}

export type SaveAnswer =
  | ({ is: 'saved' } & ReadDraft)
  /** Somebody else saved since; this is theirs. */
  | ({ is: 'stale' } & ReadDraft)
  | { is: 'unreachable' }
  | { is: 'refused'; problem: string };

export type SaveStatus =
  | { is: 'clean' }
  | { is: 'saving' }
  /** Not at the server: on this device, and tried again. */
  | { is: 'kept' }
  /** These fields cannot be saved as they stand. */
  | { is: 'incomplete'; fields: string[] }
  | { is: 'refused'; problem: string }
  /** Two people changed the same fields; saving waits for the choice. */
  | { is: 'choose'; theirs: ReadDraft };

export interface DraftState extends ReadDraft {
  /** The text that `form` was changed from. */
  origin: DraftForm;
  form: DraftForm;
  status: SaveStatus;
  /** Fields somebody else changed meanwhile, and who; taken over without asking. */
  taken: { fields: FieldName[]; by: string };
}

interface Means extends ReadDraft {
  save: (useCase: UseCase, etag: string) => Promise<SaveAnswer>;
  copy: CopyKeeper;
}

const NOBODY = { fields: [], by: '' };
const nameOf = (draft: DraftView): string => draft.savedBy?.name ?? '';

/** Keeps one draft: what is typed goes to this device at once, and to the server shortly after, one save at a time. */
export function newDraftKeeper({ draft, etag, save, copy }: Means) {
  const fresh = formOf(draft.useCase);
  let state: DraftState = { draft, etag, origin: fresh, form: fresh, status: { is: 'clean' }, taken: NOBODY };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flying = false;
  let failures = 0;
  let here = true;
  const listeners = new Set<() => void>();

  const set = (change: Partial<DraftState>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  const isDirty = (): boolean => changedFields(state.origin, state.form).length > 0;
  const keepCopy = (): void =>
    isDirty() ? copy.keep({ form: state.form, origin: state.origin }) : copy.drop();
  const later = (wait: number): void => {
    clearTimeout(timer);
    if (here) timer = setTimeout(() => void saveNow(), wait);
  };

  /** Joins what is typed with what somebody else saved; asks only where both changed the same field. */
  function meet(theirs: ReadDraft): void {
    const other = formOf(theirs.draft.useCase);
    const { merged, toChoose, taken } = mergeDrafts(state.origin, state.form, other);
    if (toChoose.length > 0) {
      return set({ status: { is: 'choose', theirs: { draft: theirs.draft, etag: theirs.etag } } });
    }
    set({
      draft: theirs.draft,
      etag: theirs.etag,
      origin: other,
      form: merged,
      status: { is: 'clean' },
      taken: { fields: taken, by: nameOf(theirs.draft) },
    });
    keepCopy();
    if (isDirty()) later(0);
  }

  function heard(answer: SaveAnswer): void {
    failures = answer.is === 'unreachable' ? failures + 1 : 0;
    switch (answer.is) {
      case 'saved':
        set({
          draft: answer.draft,
          etag: answer.etag,
          origin: formOf(answer.draft.useCase),
          status: { is: 'clean' },
        });
        keepCopy();
        if (isDirty()) later(0);
        return;
      case 'stale':
        return meet(answer);
      case 'unreachable':
        set({ status: { is: 'kept' } });
        return later(WAITS[Math.min(failures, WAITS.length) - 1] ?? AFTER_LAST_KEY);
      case 'refused':
        return set({ status: { is: 'refused', problem: answer.problem } });
    }
  }

  async function saveNow(): Promise<void> {
    clearTimeout(timer);
    if (flying || state.status.is === 'choose') return;
    if (!isDirty()) return set({ status: { is: 'clean' } });
    const read = readForm(state.form, state.draft.useCase);
    if (!read.ok) return set({ status: { is: 'incomplete', fields: read.fields } });
    flying = true;
    set({ status: { is: 'saving' } });
    const answer = await save(read.useCase, state.etag).finally(() => (flying = false));
    heard(answer);
  }

  const kept = copy.read();
  if (kept) {
    state = { ...state, ...kept };
    meet({ draft, etag });
  }

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(change: Partial<DraftForm>): void {
      set({ form: { ...state.form, ...change } });
      keepCopy();
      later(AFTER_LAST_KEY);
    },
    saveNow,
    /** `fields` take the other's text, all others stay mine. */
    choose(fields: readonly FieldName[]): void {
      if (state.status.is !== 'choose') return;
      const { theirs } = state.status;
      const other = formOf(theirs.draft.useCase);
      const form = settled(mergeDrafts(state.origin, state.form, other), other, fields);
      set({ ...theirs, origin: other, form, status: { is: 'clean' } });
      keepCopy();
      void saveNow();
    },
    /** The server's draft after publishing or dropping: it stands, whatever was typed. */
    replace(next: ReadDraft): void {
      const form = formOf(next.draft.useCase);
      set({ ...next, origin: form, form, status: { is: 'clean' }, taken: NOBODY });
      copy.drop();
    },
    open(): void {
      here = true;
      if (isDirty()) later(0);
    },
    /** Saves once more and tries no further; what fails now is on the device and met when the draft is opened again. */
    leave(): void {
      here = false;
      void saveNow();
    },
  };
}
export type DraftKeeper = ReturnType<typeof newDraftKeeper>;
