import { useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '../../../lib/announce.ts';
import { say } from '../../../lib/words.ts';
import { rowId } from './sequence-announcements.ts';
import { type Cell, movedWeek, type SequenceForm, withCell } from './sequence-cells.ts';

interface Done {
  words: string;
  before: SequenceForm;
}

/** The changes of an editor to the weeks; the last one can be taken back. */
export function useWeekChanges(form: SequenceForm, type: (form: SequenceForm) => void) {
  const [done, setDone] = useState<Done>();
  const change = (to: SequenceForm, words?: string): void => {
    flushSync(() => {
      type(to);
      setDone(words === undefined ? undefined : { words, before: form });
    });
    if (words !== undefined) announce(words);
  };
  return {
    done,
    forget: () => setDone(undefined),
    undo: () => done && change(done.before),
    /** Words only where something goes that would have to be written anew. */
    setCell: (week: number, cell: Cell | null, words?: string) => change(withCell(form, week, cell), words),
    /** Focus stays on the row that was moved. */
    move(from: number, to: number, title: string): void {
      change(movedWeek(form, from, to), say('playbook:sequence-moved', { title, week: to }));
      document.getElementById(`${rowId(to)}-${to < from ? 'up' : 'down'}`)?.focus();
    },
  };
}
