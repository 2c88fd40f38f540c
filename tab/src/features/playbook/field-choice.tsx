import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import { type FieldName, textOfField } from './draft-fields.ts';
import type { DraftForm } from './draft-form.ts';
import { nameOfValue } from './names.ts';
import { wordDiff } from './word-diff.ts';
import { WordMarks } from './word-marks.tsx';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'stretch',
    gap: '12px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '280px',
    overflowY: 'auto',
  },
  chosen: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  label: { fontWeight: tokens.fontWeightSemibold },
});

export type Side = 'mine' | 'theirs';

interface FieldProps {
  field: FieldName;
  origin: DraftForm;
  sides: Record<Side, { form: DraftForm; label: string }>;
  choice: Side | undefined;
  onChoose: (side: Side) => void;
}

/** One field in both texts, each marked against the one they began from. */
export function FieldChoice({ field, origin, sides, choice, onChoose }: FieldProps) {
  const styles = useStyles();
  const began = textOfField(origin, field, nameOfValue);
  return (
    <section>
      <h3 className={styles.title} id={`choose-${field}`}>
        {say(`playbook:field-${field}`)}
      </h3>
      <RadioGroup
        aria-labelledby={`choose-${field}`}
        className={styles.pair}
        value={choice ?? ''}
        onChange={(_, { value }) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
      >
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} className={mergeClasses(styles.side, choice === side && styles.chosen)}>
            <Radio value={side} label={{ children: sides[side].label, className: styles.label }} />
            <WordMarks
              runs={wordDiff(began, textOfField(sides[side].form, field, nameOfValue)).after}
              as="added"
            />
          </div>
        ))}
      </RadioGroup>
    </section>
  );
}
