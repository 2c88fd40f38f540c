import { readDraft, saveDraft, type UseCase } from '#contract/playbook.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem, call } from '../../lib/api.ts';
import { useHere } from '../../lib/here.ts';
import { changedFields } from './draft-fields.ts';
import { newDraftKeeper, type ReadDraft, type SaveAnswer } from './draft-keeper.ts';
import { copyOnDevice } from './local-copy.ts';

export async function readNow(useCase: string): Promise<ReadDraft> {
  const { data, etag } = await call(readDraft, { params: { useCase } });
  return { draft: data, etag: etag ?? '' };
}

function refusal(problem: unknown): SaveAnswer {
  if (!(problem instanceof ApiProblem)) throw problem;
  return problem.isPassing ? { is: 'unreachable' } : { is: 'refused', problem: problem.title };
}

async function save(useCase: UseCase, ifMatch: string): Promise<SaveAnswer> {
  try {
    const { data, etag } = await call(saveDraft, {
      params: { useCase: useCase.id },
      body: { useCase },
      ifMatch,
    });
    return { is: 'saved', draft: data, etag: etag ?? '' };
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'stale') return refusal(problem);
    // Read anew instead of taking it from the refusal: the next save needs the mark of what it is on top of.
    return readNow(useCase.id).then((theirs): SaveAnswer => ({ is: 'stale', ...theirs }), refusal);
  }
}

/** The draft on the screen. It begins with what the server said once; later answers come by saving. */
export function useDraft(first: ReadDraft) {
  const { me } = useHere();
  const [keeper] = useState(() =>
    newDraftKeeper({ ...first, save, copy: copyOnDevice(() => window.localStorage, me.id, first.draft.id) }),
  );
  useEffect(() => {
    keeper.open();
    const again = () => void keeper.saveNow();
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      again();
    };
    window.addEventListener('online', again);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('keydown', onKey);
      keeper.leave();
    };
  }, [keeper]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  return { keeper, state, dirty: changedFields(state.origin, state.form).length > 0 };
}
