import { TRIED_WORD } from '#contract/tried.ts';
import { type WinView } from '#contract/win.ts';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { TRIED_KEYS, TriedChoice } from '../../components/tried-choice.tsx';
import type { WinActs } from '../../lib/use-win-acts.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** "Did you try it?": one press is stored, a word for the next person is optional. */
export function TriedBox({ win, acts, word }: { win: WinView; acts: WinActs; word: string | undefined }) {
  const styles = useStyles();
  const { say } = useWords();
  const { iTried } = win;
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>{say('win:tried.ask')}</h3>
      <TriedChoice name={say('win:tried.ask')} chosen={iTried} choose={(outcome) => acts.report(outcome)} />
      {acts.triedProblem && (
        <Bar tone="error" dismiss={acts.forget}>
          {say('win:act.failed')} {acts.triedProblem.title}
        </Bar>
      )}
      {iTried === undefined ? (
        <p className={styles.hint}>{say('win:tried.seenBy')}</p>
      ) : (
        <Word
          key={`${iTried} ${word ?? ''}`}
          label={say(`win:tried.word.${TRIED_KEYS[iTried]}`)}
          word={word ?? ''}
          add={(text) => acts.report(iTried, text)}
          takeBack={acts.takeBack}
        />
      )}
    </div>
  );
}

interface WordProps {
  label: string;
  word: string;
  add: (word: string) => void;
  takeBack: () => void;
}

function Word({ label, word, add, takeBack }: WordProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [text, setText] = useState(word);
  const isChanged = text.trim() !== word;
  return (
    <>
      <Field label={label} hint={say('win:tried.seenBy')}>
        <Textarea value={text} maxLength={TRIED_WORD} rows={2} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={!isChanged} onClick={() => add(text.trim())}>
          {say(word === '' ? 'win:tried.add' : 'win:tried.save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={takeBack}>
          {say('win:tried.takeBack')}
        </Button>
      </div>
    </>
  );
}
