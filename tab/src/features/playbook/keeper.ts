import type { CopyKeeper } from './local-copy.ts';
import type { Merge } from './merge.ts';

export const AFTER_LAST_KEY = 800;
const WAITS = [2_000, 5_000, 15_000, 30_000];

/** A draft as it was read, with the mark that a save of it must carry. */
export interface Read<Draft> {
  draft: Draft;
  etag: string;
}

export type SaveAnswer<Draft> =
  | ({ is: 'saved' } & Read<Draft>)
  /** Somebody else saved since; this is theirs. */
  | ({ is: 'stale' } & Read<Draft>)
  | { is: 'unreachable' }
  | { is: 'refused'; problem: string };

export type SaveStatus<Draft> =
  | { is: 'clean' }
  | { is: 'saving' }
  /** Not at the server: on this device, and tried again. */
  | { is: 'kept' }
  /** These fields cannot be saved as they stand. */
  | { is: 'incomplete'; fields: string[] }
  | { is: 'refused'; problem: string }
  /** Two people changed the same part; saving waits for the choice. */
  | { is: 'choose'; theirs: Read<Draft> };

export interface KeeperState<Draft, Form, Part> extends Read<Draft> {
  /** The text that `form` was changed from. */
  origin: Form;
  form: Form;
  status: SaveStatus<Draft>;
  /** Parts somebody else changed meanwhile, and who; taken over without asking. */
  taken: { parts: Part[]; by: string };
}

/** What is kept: how its draft becomes a form and the form what is sent, and how the work of two people is joined. */
export interface Matter<Draft, Form, Part, Body> {
  formOf: (draft: Draft) => Form;
  read: (form: Form, draft: Draft) => { ok: true; body: Body } | { ok: false; fields: string[] };
  isChanged: (origin: Form, form: Form) => boolean;
  merge: (origin: Form, mine: Form, theirs: Form) => Merge<Form, Part>;
  settled: (merge: Merge<Form, Part>, theirs: Form, chosen: readonly Part[]) => Form;
}

interface Means<Draft, Form, Body> extends Read<Draft> {
  save: (body: Body, etag: string) => Promise<SaveAnswer<Draft>>;
  copy: CopyKeeper<Form>;
}

/** Keeps one draft: what is typed goes to this device at once, and to the server shortly after, one save at a time. */
export function newKeeper<
  Draft extends { savedBy?: { name: string } | undefined },
  Form extends object,
  Part,
  Body,
>(
  { formOf, read, isChanged, merge, settled }: Matter<Draft, Form, Part, Body>,
  { draft, etag, save, copy }: Means<Draft, Form, Body>,
) {
  const nobody = { parts: [] as Part[], by: '' };
  const fresh = formOf(draft);
  let state: KeeperState<Draft, Form, Part> = {
    draft,
    etag,
    origin: fresh,
    form: fresh,
    status: { is: 'clean' },
    taken: nobody,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flying = false;
  let failures = 0;
  let here = true;
  const listeners = new Set<() => void>();

  const set = (change: Partial<KeeperState<Draft, Form, Part>>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  const isDirty = (): boolean => isChanged(state.origin, state.form);
  const keepCopy = (): void =>
    isDirty() ? copy.keep({ form: state.form, origin: state.origin }) : copy.drop();
  const later = (wait: number): void => {
    clearTimeout(timer);
    if (here) timer = setTimeout(() => void saveNow(), wait);
  };

  /** Joins what is typed with what somebody else saved; asks only where both changed the same field. */
  function meet(theirs: Read<Draft>): void {
    const other = formOf(theirs.draft);
    const { merged, toChoose, taken } = merge(state.origin, state.form, other);
    if (toChoose.length > 0) {
      return set({ status: { is: 'choose', theirs: { draft: theirs.draft, etag: theirs.etag } } });
    }
    set({
      draft: theirs.draft,
      etag: theirs.etag,
      origin: other,
      form: merged,
      status: { is: 'clean' },
      taken: { parts: taken, by: theirs.draft.savedBy?.name ?? '' },
    });
    keepCopy();
    if (isDirty()) later(0);
  }

  function heard(answer: SaveAnswer<Draft>): void {
    failures = answer.is === 'unreachable' ? failures + 1 : 0;
    switch (answer.is) {
      case 'saved':
        set({
          draft: answer.draft,
          etag: answer.etag,
          origin: formOf(answer.draft),
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
    const sent = read(state.form, state.draft);
    if (!sent.ok) return set({ status: { is: 'incomplete', fields: sent.fields } });
    flying = true;
    set({ status: { is: 'saving' } });
    const answer = await save(sent.body, state.etag).finally(() => (flying = false));
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
    type(change: Partial<Form>): void {
      set({ form: { ...state.form, ...change } });
      keepCopy();
      later(AFTER_LAST_KEY);
    },
    saveNow,
    /** These parts take the other's text, all others stay mine. */
    choose(parts: readonly Part[]): void {
      if (state.status.is !== 'choose') return;
      const { theirs } = state.status;
      const other = formOf(theirs.draft);
      const form = settled(merge(state.origin, state.form, other), other, parts);
      set({ ...theirs, origin: other, form, status: { is: 'clean' } });
      keepCopy();
      void saveNow();
    },
    /** The server's draft after publishing or dropping: it stands, whatever was typed. */
    replace(next: Read<Draft>): void {
      const form = formOf(next.draft);
      set({ ...next, origin: form, form, status: { is: 'clean' }, taken: nobody });
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
