import { readDraft, saveDraft, type UseCase } from '#contract/playbook.ts';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { useHere } from '../../lib/here.ts';
import { changedFields } from './draft-fields.ts';
import { newDraftKeeper, type ReadDraft, type SaveAnswer } from './draft-keeper.ts';
import { draftFormSchema } from './draft-form.ts';
import { copyOnDevice } from './local-copy.ts';
import { saving } from './saving.ts';
import { useKeeper } from './use-keeper.ts';

export async function readNow(useCase: string): Promise<ReadDraft> {
  const { data, etag } = await call(readDraft, { params: { useCase } });
  return { draft: data, etag: etag ?? '' };
}

const save = (useCase: UseCase, ifMatch: string): Promise<SaveAnswer> =>
  saving(
    async () => {
      const asked = { params: { useCase: useCase.id }, body: { useCase }, ifMatch };
      const { data, etag } = await call(saveDraft, asked);
      return { draft: data, etag: etag ?? '' };
    },
    () => readNow(useCase.id),
  );

/** The draft on the screen. It begins with what the server said once; later answers come by saving. */
export function useDraft(first: ReadDraft) {
  const { me } = useHere();
  const [keeper] = useState(() =>
    newDraftKeeper({
      ...first,
      save,
      copy: copyOnDevice(
        () => window.localStorage,
        `playbook-draft|${me.id}|${first.draft.id}`,
        draftFormSchema,
      ),
    }),
  );
  const state = useKeeper(keeper);
  return { keeper, state, dirty: changedFields(state.origin, state.form).length > 0 };
}
