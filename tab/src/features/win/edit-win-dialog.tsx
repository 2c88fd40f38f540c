import { editWin, readWin, type WinView } from '#contract/win.ts';
import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { ApiProblem, call } from '../../lib/api.ts';
import { useKeepWin } from '../../lib/kept-wins.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';
import { FormDialog } from './form-dialog.tsx';
import { checked, type Faults } from './checked-draft.ts';
import { draftOf, typed } from './win-draft.ts';
import { useHeld } from './use-held.ts';
import { type SetField, WinForm } from './win-form.tsx';

const NOTHING_READ: [] = [];

/** The author's own words, changed. Who may see them stays as it was shared. */
export function EditWinDialog({
  win,
  etag,
  close,
}: {
  win: WinView;
  etag: string | undefined;
  close: () => void;
}) {
  const { say } = useWords();
  const keepWin = useKeepWin();
  const { keep } = useAnswers();
  const [draft, setDraft] = useState(() => draftOf(win));
  const [first] = useState(draft);
  const [faults, setFaults] = useState<Faults>({});
  // Held from the opening: the page behind goes on reading, and what it reads must not pass for what was edited.
  const [base, setBase] = useState(etag);

  const set: SetField = (name, value) => setDraft((now) => typed(now, name, value));
  const { held, round, confirmed, sent, decideWith } = useHeld(draft, set);

  const saving = useSaving(async (marks: readonly string[]) => {
    const result = checked(draft, win.useCase?.id);
    setFaults('faults' in result ? result.faults : {});
    if ('faults' in result) return;
    const params = { team: win.team.id, win: win.id };
    const asking = call(editWin, {
      params,
      body: { words: result.words, ...(marks.length > 0 && { confirmed: [...marks] }) },
      ...(base !== undefined && { ifMatch: base }),
    });
    const answer = await sent(asking).catch(async (failure: unknown) => {
      // Changed elsewhere: the person is told, and the next press is made against what is there now.
      if (failure instanceof ApiProblem && failure.code === 'stale')
        setBase((await call(readWin, { params })).etag);
      throw failure;
    });
    if (!answer) return;
    keep(readWin, { params }, answer);
    keepWin(answer.data);
    announce(say('win:form.done'));
    close();
  });

  const isStale = saving.problem?.code === 'stale';
  return (
    <FormDialog
      title={say('win:form.editTitle')}
      submit={{
        label: say(saving.isRunning ? 'win:form.saving' : 'win:form.save'),
        run: () => saving.run(confirmed),
        isRunning: saving.isRunning,
        ...(held.length > 0 && { held: say('win:found.decideFirst', { count: held.length }) }),
      }}
      isDirty={draft !== first}
      close={close}
    >
      <WinForm
        draft={draft}
        set={set}
        faults={faults}
        reading={undefined}
        spans={NOTHING_READ}
        held={held}
        round={round}
        decide={decideWith(saving.run)}
        problem={
          saving.problem &&
          (isStale ? say('win:form.stale') : `${say('win:form.saveFailed')} ${saving.problem.title}`)
        }
        again={() => saving.run(confirmed)}
      />
    </FormDialog>
  );
}
