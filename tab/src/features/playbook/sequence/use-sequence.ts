import { readSequence, saveSequence, type SequenceView, type Slot } from '#contract/sequence.ts';
import { useState } from 'react';
import { call } from '../../../lib/api.ts';
import { useHere } from '../../../lib/here.ts';
import { type KeeperState, newKeeper, type Read } from '../keeper.ts';
import { copyOnDevice } from '../local-copy.ts';
import { saving } from '../saving.ts';
import { useKeeper } from '../use-keeper.ts';
import { SEQUENCE, type SequenceForm, sequenceFormSchema } from './sequence-cells.ts';

export type ReadSequence = Read<SequenceView>;
export type SequenceState = KeeperState<SequenceView, SequenceForm, number>;

export async function readSequenceNow(department: string): Promise<ReadSequence> {
  const { data, etag } = await call(readSequence, { params: { department } });
  return { draft: data, etag: etag ?? '' };
}

const saveWeeks = (department: string) => (slots: Slot[], ifMatch: string) =>
  saving(
    async () => {
      const { data, etag } = await call(saveSequence, { params: { department }, body: { slots }, ifMatch });
      return { draft: data, etag: etag ?? '' };
    },
    () => readSequenceNow(department),
  );

/** The weeks on the screen. They begin with what the server said once; later answers come by saving. */
export function useSequence(first: ReadSequence) {
  const { me } = useHere();
  const { department } = first.draft;
  const [keeper] = useState(() =>
    newKeeper(SEQUENCE, {
      ...first,
      save: saveWeeks(department),
      copy: copyOnDevice(
        () => window.localStorage,
        `playbook-sequence|${me.id}|${department}`,
        sequenceFormSchema,
      ),
    }),
  );
  const state = useKeeper(keeper);
  return { keeper, state, dirty: SEQUENCE.isChanged(state.origin, state.form) };
}
