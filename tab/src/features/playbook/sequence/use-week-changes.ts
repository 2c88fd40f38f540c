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
    type(to);
    setDone(words === undefined ? undefined : { words, before: form });
  };
  const said = (to: SequenceForm, words: string): void => {
    change(to, words);
    announce(words);
  };
  const movedWords = (title: string, week: number) => say('playbook:sequence-moved', { title, week });
  return {
    done,
    forget: () => setDone(undefined),
    undo: () => done && change(done.before),
    /** Words only where something goes that would have to be written anew. */
    setCell(week: number, cell: Cell | null, words?: string): void {
      const to = withCell(form, week, cell);
      if (words === undefined) change(to);
      else said(to, words);
    },
    /** Focus stays on the row that was moved. */
    move(from: number, to: number, title: string): void {
      flushSync(() => said(movedWeek(form, from, to), movedWords(title, to)));
      document.getElementById(`${rowId(to)}-${to < from ? 'up' : 'down'}`)?.focus();
    },
    /** By hand or by the lifting keys, which say themselves where it went. */
    drop: (from: number, to: number, title: string) =>
      change(movedWeek(form, from, to), movedWords(title, to)),
  };
}
