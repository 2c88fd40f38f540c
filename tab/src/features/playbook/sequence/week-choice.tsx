import { Radio, RadioGroup } from '@fluentui/react-radio';
import { makeStyles } from '@griffel/react';
import { say } from '../../../lib/words.ts';

const useStyles = makeStyles({
  week: { margin: 0 },
  label: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Props {
  week: number;
  /** What stands in it, with whose it is. */
  mine: string;
  theirs: string;
  takesTheirs: boolean | undefined;
  onChoose: (takesTheirs: boolean) => void;
}

/** One week that two people changed: the one or the other. */
export function WeekChoice({ week, mine, theirs, takesTheirs, onChoose }: Props) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.week} id={`choose-week-${week}`}>
        {say('playbook:sequence-week', { week })}
      </h3>
      <RadioGroup
        aria-labelledby={`choose-week-${week}`}
        value={takesTheirs === undefined ? '' : String(takesTheirs)}
        onChange={(_, { value }) => onChoose(value === 'true')}
      >
        <Radio value="false" label={{ children: mine, className: styles.label }} />
        <Radio value="true" label={{ children: theirs, className: styles.label }} />
      </RadioGroup>
    </section>
  );
}
