import { hideWin } from '#contract/moderation.ts';
import { HIDE_REASONS, HIDE_WORDS } from '#contract/moderation.ts';
import { readWin, type WinView } from '#contract/win.ts';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { useKeepWin } from '../../lib/kept-wins.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';
import { FormDialog } from './form-dialog.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  line: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  win: WinView;
  close: () => void;
  /** Before it goes from where it stood. */
  onHidden?: () => void;
}

/** A moderator says why; the author reads it. Nothing is chosen for them. */
export function HideWinDialog({ win, close, onHidden }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const keepWin = useKeepWin();
  const { keep } = useAnswers();
  const [reason, setReason] = useState<(typeof HIDE_REASONS)[number]>();
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState<'reason' | 'words'>();
  const { name } = win.author;
  const text = words.trim();

  const hiding = useSaving(async () => {
    const params = { team: win.team.id, win: win.id };
    if (reason === undefined) return setMissing('reason');
    if (reason === 'other' && text === '') return setMissing('words');
    const answer = await call(hideWin, { params, body: { reason, ...(text !== '' && { words: text }) } });
    onHidden?.();
    keep(readWin, { params }, answer);
    keepWin(answer.data);
    announce(say('win:hide.done', { name }));
    close();
  });

  const fault = missing === 'words' && text !== '' ? undefined : missing;
  return (
    <FormDialog
      title={say('win:hide.title')}
      note={say('win:hide.wordsHint', { name })}
      submit={{
        label: say(hiding.isRunning ? 'win:hide.running' : 'win:hide.submit'),
        run: hiding.run,
        isRunning: hiding.isRunning,
      }}
      isDirty={text !== ''}
      close={close}
    >
      <div className={styles.form}>
        {hiding.problem && (
          <Bar tone="error">
            {say('win:hide.failed')} {hiding.problem.title}
          </Bar>
        )}
        <p className={styles.line}>{say('win:hide.whose', { title: win.title, name })}</p>
        <Field
          required
          label={say('win:hide.why')}
          {...(fault === 'reason' && { validationMessage: say('win:hide.missing', { name }) })}
        >
          <RadioGroup
            value={reason ?? ''}
            onChange={(_, { value }) => {
              setReason(HIDE_REASONS.find((each) => each === value));
              setMissing(undefined);
            }}
          >
            {HIDE_REASONS.map((each) => (
              <Radio key={each} value={each} label={say(`win:hide.reason.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field
          required={reason === 'other'}
          label={say(reason === 'other' ? 'win:hide.wordsNeeded' : 'win:hide.words', { name })}
          {...(fault === 'words' && { validationMessage: say('win:hide.missing', { name }) })}
        >
          <Textarea
            value={words}
            resize="vertical"
            maxLength={HIDE_WORDS}
            onChange={(_, { value }) => setWords(value)}
          />
        </Field>
        <p className={styles.line}>{say('win:hide.means', { name })}</p>
      </div>
    </FormDialog>
  );
}
