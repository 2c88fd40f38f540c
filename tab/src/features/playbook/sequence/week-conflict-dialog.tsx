import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { say } from '../../../lib/words.ts';
import { RichText } from '../rich-text.tsx';
import { Sheet } from '../sheet.tsx';
import { SEQUENCE } from './sequence-cells.ts';
import { cellWords } from './sequence-words.ts';
import type { SequenceState } from './use-sequence.ts';
import { WeekChoice } from './week-choice.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '16px', '& p': { margin: 0 } },
});

interface Props {
  open: boolean;
  state: SequenceState;
  onChoose: (takeTheirs: number[]) => void;
  onLater: () => void;
}

/** Opens only where two editors changed the same week. Nothing is chosen for them, and leaving keeps both. */
export function WeekConflictDialog({ open, state, onChoose, onLater }: Props) {
  const theirs = state.status.is === 'choose' ? state.status.theirs.draft : undefined;
  const toChoose = theirs ? SEQUENCE.merge(state.origin, state.form, SEQUENCE.formOf(theirs)).toChoose : [];
  return (
    <Sheet
      open={open}
      alert
      title={say('playbook:sequence-conflict-title', { count: toChoose.length })}
      onClose={onLater}
    >
      {theirs && <Choosing state={state} weeks={toChoose} onChoose={onChoose} onLater={onLater} />}
    </Sheet>
  );
}

function Choosing({ state, weeks, onChoose, onLater }: Omit<Props, 'open'> & { weeks: readonly number[] }) {
  const styles = useStyles();
  const [theirs, setTheirs] = useState<Record<number, boolean>>({});
  if (state.status.is !== 'choose') return null;
  const { draft } = state.status.theirs;
  const other = SEQUENCE.formOf(draft);
  const name = draft.savedBy?.name;
  const all = weeks.every((week) => theirs[week] !== undefined);
  const sideOf = (label: string, form: typeof other, week: number) =>
    `${label}: ${cellWords(draft.useCases, form.cells[week - 1])}`;
  const their = name ? say('playbook:choose-theirs', { name }) : say('playbook:choose-theirs-somebody');
  return (
    <>
      <DialogContent className={styles.content}>
        <p>
          <RichText
            text={say('playbook:sequence-conflict-line', { name: name ?? say('playbook:choose-somebody') })}
            tags={{ b: (text) => <strong>{text}</strong> }}
          />
        </p>
        {weeks.map((week) => (
          <WeekChoice
            key={week}
            week={week}
            mine={sideOf(say('playbook:choose-mine'), state.form, week)}
            theirs={sideOf(their, other, week)}
            takesTheirs={theirs[week]}
            onChoose={(is) => setTheirs((before) => ({ ...before, [week]: is }))}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onLater}>{say('playbook:choose-later')}</Button>
        <Button
          appearance="primary"
          disabledFocusable={!all}
          title={all ? undefined : say('playbook:choose-all-first')}
          onClick={() => onChoose(weeks.filter((week) => theirs[week]))}
        >
          {say('playbook:choose-use')}
        </Button>
      </DialogActions>
    </>
  );
}
