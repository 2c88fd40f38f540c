import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { NARROW } from '../../lib/narrow.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '12px',
    '& .fui-Input, & input': { minWidth: 0 },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

export interface Hour {
  date: string;
  time: string;
}

interface Props {
  hour: Hour;
  /** The team's own today; a segment is not put before it. */
  today: string;
  onChange: (hour: Hour) => void;
}

/** A day and an hour on the team's clock. */
export function HourFields({ hour, today, onChange }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.pair}>
      <Field label={say('agenda:hour.day')} required>
        <Input
          type="date"
          min={today}
          value={hour.date}
          onChange={(_, { value }) => onChange({ ...hour, date: value })}
        />
      </Field>
      <Field label={say('agenda:hour.time')} required>
        <Input
          type="time"
          value={hour.time}
          onChange={(_, { value }) => onChange({ ...hour, time: value })}
        />
      </Field>
    </div>
  );
}

export const isWhole = ({ date, time }: Hour): boolean => date !== '' && time !== '';
