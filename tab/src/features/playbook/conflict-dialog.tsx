import type { DraftView } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { say } from '../../lib/words.ts';
import type { FieldName } from './draft-fields.ts';
import { formOf } from './draft-form.ts';
import type { DraftState } from './draft-keeper.ts';
import { mergeDrafts } from './draft-merge.ts';
import { FieldChoice, type Side } from './field-choice.tsx';
import { RichText } from './rich-text.tsx';
import { Sheet } from './sheet.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '16px', '& p': { margin: 0 } },
});

interface Props {
  open: boolean;
  state: DraftState;
  onChoose: (takeTheirs: FieldName[]) => void;
  onLater: () => void;
}

/** Opens only where two people changed the same field. Nothing is chosen for them, and leaving keeps both texts. */
export function ConflictDialog({ open, state, onChoose, onLater }: Props) {
  const theirs = state.status.is === 'choose' ? state.status.theirs.draft : undefined;
  const toChoose = theirs ? mergeDrafts(state.origin, state.form, formOf(theirs.useCase)).toChoose : [];
  return (
    <Sheet
      open={open}
      alert
      size="wide"
      title={say('playbook:choose-title', { count: toChoose.length })}
      onClose={onLater}
    >
      {theirs && (
        <Choosing state={state} theirs={theirs} toChoose={toChoose} onChoose={onChoose} onLater={onLater} />
      )}
    </Sheet>
  );
}

interface ChoosingProps extends Omit<Props, 'open'> {
  theirs: DraftView;
  toChoose: readonly FieldName[];
}

function Choosing({ state, theirs, toChoose, onChoose, onLater }: ChoosingProps) {
  const styles = useStyles();
  const [choices, setChoices] = useState<Partial<Record<FieldName, Side>>>({});
  const name = theirs.savedBy?.name;
  const all = toChoose.every((field) => choices[field] !== undefined);
  const sides = {
    mine: { form: state.form, label: say('playbook:choose-mine') },
    theirs: {
      form: formOf(theirs.useCase),
      label: name ? say('playbook:choose-theirs', { name }) : say('playbook:choose-theirs-somebody'),
    },
  };
  return (
    <>
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
    </>
  );
}
