import { Button } from '@fluentui/react-button';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens } from '@fluentui/react-theme';
import { useState } from 'react';
import { NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import { type FieldName, textOfField } from './draft-fields.ts';
import { type DraftForm, formOf } from './draft-form.ts';
import type { DraftState } from './draft-keeper.ts';
import { mergeDrafts } from './draft-merge.ts';
import { nameOfValue } from './names.ts';
import { RichText } from './rich-text.tsx';
import { wordDiff } from './word-diff.ts';
import { WordMarks } from './word-marks.tsx';

const useStyles = makeStyles({
  surface: { maxWidth: '880px' },
  content: { display: 'flex', flexDirection: 'column', gap: '16px', '& p': { margin: 0 } },
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

type Side = 'mine' | 'theirs';

interface FieldProps {
  field: FieldName;
  origin: DraftForm;
  sides: Record<Side, { form: DraftForm; label: string }>;
  choice: Side | undefined;
  onChoose: (side: Side) => void;
}

function FieldChoice({ field, origin, sides, choice, onChoose }: FieldProps) {
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

interface Props {
  state: DraftState & { status: { is: 'choose' } };
  onChoose: (takeTheirs: FieldName[]) => void;
  onLater: () => void;
}

/** Opens only where two people changed the same field. Nothing is chosen for them, and leaving keeps both texts. */
export function ConflictDialog({ state, onChoose, onLater }: Props) {
  const styles = useStyles();
  const [choices, setChoices] = useState<Partial<Record<FieldName, Side>>>({});
  const theirs = state.status.theirs.draft;
  const other = formOf(theirs.useCase);
  const { toChoose } = mergeDrafts(state.origin, state.form, other);
  const name = theirs.savedBy?.name;
  const all = toChoose.every((field) => choices[field] !== undefined);
  const sides = {
    mine: { form: state.form, label: say('playbook:choose-mine') },
    theirs: {
      form: other,
      label: name ? say('playbook:choose-theirs', { name }) : say('playbook:choose-theirs-somebody'),
    },
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onLater()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say('playbook:choose-title', { count: toChoose.length })}</DialogTitle>
          <DialogContent className={styles.content}>
            <p>
              <RichText
                text={say('playbook:choose-line', { name: name ?? say('playbook:choose-somebody') })}
                tags={{ b: (text) => <strong>{text}</strong> }}
              />
            </p>
            {toChoose.map((field) => (
              <FieldChoice
                key={field}
                field={field}
                origin={state.origin}
                sides={sides}
                choice={choices[field]}
                onChoose={(side) => setChoices((before) => ({ ...before, [field]: side }))}
              />
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={onLater}>{say('playbook:choose-later')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={!all}
              title={all ? undefined : say('playbook:choose-all-first')}
              onClick={() => onChoose(toChoose.filter((field) => choices[field] === 'theirs'))}
            >
              {say('playbook:choose-use')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
