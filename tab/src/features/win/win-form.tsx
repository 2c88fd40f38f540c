import type { SentenceReadingView } from '#contract/sentence.ts';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import { Bar } from '../../components/bar.tsx';
import { useWords } from '../../lib/words.ts';
import { type Decide, FoundBar } from './found-bar.tsx';
import { FoundWords } from './found-words.tsx';
import type { HeldWords } from './held.ts';
import type { Mark } from './marked-pieces.ts';
import { MarkedTextarea } from './marked-textarea.tsx';
import { Understood } from './understood.tsx';
import { limitOf, type Faults } from './checked-draft.ts';
import { type FieldName, type WinDraft, type WinFields } from './win-draft.ts';
import { WinFormDetails } from './win-form-details.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  input: { minWidth: 0 },
  // As high as what is written, where the browser can.
  text: {
    maxHeight: 'none',
    '& textarea': { fieldSizing: 'content', minHeight: '72px', maxHeight: '240px' },
  },
});

export type SetField = <Name extends FieldName>(name: Name, value: WinFields[Name]) => void;

interface Props {
  draft: WinDraft;
  set: SetField;
  faults: Faults;
  reading: SentenceReadingView | undefined;
  /** Which words of the text filled the fields. */
  spans: SentenceReadingView['spans'];
  /** What was found and waits for a decision. */
  held: readonly HeldWords[];
  round: number;
  decide: Decide;
  /** Why it was not sent. */
  problem: string | undefined;
  again: () => void;
  /** Team and audience, which an edit cannot change. */
  children?: ReactNode;
}

/** Text first; the fields below are filled from it and can be set by hand. */
export function WinForm(props: Props) {
  const { draft, set, faults, reading, spans, held, round, decide, problem, again, children } = props;
  const styles = useStyles();
  const { say } = useWords();
  const { fields } = draft;
  const fault = useFaultWords(faults, held);
  const marksIn = (name: FieldName): Mark[] =>
    held.filter((each) => each.name === name).map(({ start, end }) => ({ start, end, tone: 'found' }));
  const read = spans.map(({ start, end }): Mark => ({ start, end, tone: 'read' }));
  return (
    <div className={styles.form}>
      {problem !== undefined && (
        <Bar tone="error" action={{ label: say('win:form.again'), run: again }}>
          {problem}
        </Bar>
      )}
      <div className={styles.kinds} role="group" aria-label={say('win:form.kind')}>
        {(['worked', 'did-not-work'] as const).map((kind) => (
          <ChoiceChip
            key={kind}

            isChosen={fields.kind === kind}
            choose={() => set('kind', kind)}
          >
            {say(kind === 'worked' ? 'win:form.worked' : 'win:form.didNot')}
          </ChoiceChip>
        ))}
      </div>
      <Field label={say('win:form.text')} hint={<Understood reading={reading} />} {...fault('text')}>
        <MarkedTextarea
          autoFocus
          name="text"
          marks={[...read, ...marksIn('text')]}
          className={styles.text}
          rows={3}
          resize="vertical"
          value={fields.text}
          placeholder={say('win:form.placeholder')}
          onChange={(_, { value }) => set('text', value)}
        />
      </Field>
      {held.length > 0 && <FoundBar key={round} held={held} decide={decide} />}
      <Field label={say('win:form.name')} hint={say('win:form.nameHint')} required {...fault('title')}>
        <Input
          name="title"
          className={styles.input}
          value={fields.title}
          onChange={(_, { value }) => set('title', value)}
        />
      </Field>
      {fields.kind === 'worked' ? (
        <WinFormDetails fields={fields} set={set} fault={fault} promptMarks={marksIn('prompt')} />
      ) : (
        <Field label={say('win:form.instead')} hint={say('win:form.insteadHint')} {...fault('instead')}>
          <MarkedTextarea
            rows={2}
            resize="vertical"
            name="instead"
            marks={marksIn('instead')}
            value={fields.instead}
            onChange={(_, { value }) => set('instead', value)}
          />
        </Field>
      )}
      {children}
    </div>
  );
}

/** What Fluent's Field takes to show what is wrong, or what was found, word by word. */
function useFaultWords(faults: Faults, held: readonly HeldWords[]) {
  const { say } = useWords();
  return (name: FieldName) => {
    const found = held.filter((each) => each.name === name);
    if (found.length > 0) {
      return { validationState: 'error' as const, validationMessage: <FoundWords held={found} /> };
    }
    const fault = faults[name];
    return fault === undefined
      ? {}
      : {
          validationState: 'error' as const,
          validationMessage: say(`win:form.problem.${fault}`, { limit: limitOf(name) }),
        };
  };
}
export type FaultWords = ReturnType<typeof useFaultWords>;
