import { Button } from '@fluentui/react-button';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import type { ApiProblem } from '../../lib/api.ts';
import { useWords } from '../../lib/words.ts';
import { type Hour, HourFields, isWhole } from './hour-fields.tsx';

const useStyles = makeStyles({ content: { display: 'grid', gap: '12px' } });

interface Props {
  title: string;
  line: string;
  confirm: string;
  failed: string;
  first: Hour;
  today: string;
  isBusy: boolean;
  problem: ApiProblem | undefined;
  onClose: () => void;
  onChoose: (hour: Hour) => void;
}

/** Chooses a day and an hour. What was typed stays when the server says no. */
export function HourDialog({ first, today, isBusy, problem, onClose, onChoose, ...words }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const [hour, setHour] = useState(first);
  const isReady = isWhole(hour) && !isBusy;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {words.line}
            {problem && (
              <Bar tone="error">
                {words.failed} {problem.title}
              </Bar>
            )}
            <HourFields hour={hour} today={today} onChange={setHour} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('agenda:hour.cancel')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={!isReady}
              onClick={() => isReady && onChoose(hour)}
            >
              {words.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
