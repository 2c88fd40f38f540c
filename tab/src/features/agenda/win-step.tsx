import { Body1, Caption1 } from '@fluentui/react-text';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { PeopleCheckmarkRegular } from '@fluentui/react-icons/svg/people-checkmark';
import { TimerRegular } from '@fluentui/react-icons/svg/timer';
import type { ItemView } from '#contract/agenda.ts';
import type { WinView } from '#contract/win.ts';
import { PersonAvatar } from '../../components/avatars.tsx';
import { dayAndMonth, dayAt } from '../../lib/dates.ts';
import { useWords } from '../../lib/words.ts';
import { PromptBlock } from './prompt-block.tsx';
import { firstNameOf } from './run-summary.ts';
import { StepHeading, useStepStyles } from './step-heading.tsx';
import { useWinActs } from './use-win-acts.ts';
import { factOf, questionOf } from './win-words.ts';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '12px' },
  quote: {
    margin: 0,
    padding: '4px 0 4px 12px',
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  facts: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  fact: { display: 'flex', gap: '6px', alignItems: 'center' },
  proof: { color: tokens.colorStatusSuccessForeground1 },
});

interface Reader {
  me: string;
  /** The team's, for dates. */
  zone: string;
}

export function WinStep({ view, ...reader }: Reader & { view: ItemView }) {
  const step = useStepStyles();
  const { say } = useWords();
  if (view.win) return <WinToTell win={view.win} {...reader} />;
  return (
    <div className={step.body}>
      <StepHeading>{say('agenda:win.gone')}</StepHeading>
      <Body1>{say('agenda:win.goneLine')}</Body1>
    </div>
  );
}

function WinToTell({ win, me, zone }: Reader & { win: WinView }) {
  const styles = useStyles();
  const step = useStepStyles();
  const { say } = useWords();
  return (
    <div className={step.body}>
      <div className={styles.head}>
        <PersonAvatar person={win.author} size={40} />
        <div>
          <StepHeading>{win.title}</StepHeading>
          <Caption1 className={step.meta}>
            {say('agenda:win.shared', {
              author: win.author.name,
              date: dayAndMonth(dayAt(win.sharedAt, zone)),
            })}
          </Caption1>
        </div>
      </div>
      <WinWords win={win} me={me} />
      <WinActs win={win} />
    </div>
  );
}

/** The question that gets it told, the facts and the prompt. */
export function WinWords({ win, me }: { win: WinView; me: string }) {
  const styles = useStyles();
  const { say, phrase } = useWords();
  const author = firstNameOf(win.author.name);
  return (
    <>
      <blockquote className={styles.quote}>{phrase(questionOf(win, me))}</blockquote>
      <WinFacts win={win} />
      {win.instead && (
        <Body1>
          <strong>{say('agenda:win.instead')}</strong> {win.instead}
        </Body1>
      )}
      {win.prompt && <PromptBlock label={say('agenda:win.prompt', { author })} prompt={win.prompt} />}
    </>
  );
}

function WinFacts({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { worked, tried, kind } = win;
  const fact = factOf(win);
  return (
    <ul className={styles.facts}>
      {fact && (
        <li className={styles.fact}>
          <TimerRegular aria-hidden />
          <Caption1>{fact}</Caption1>
        </li>
      )}
      {kind === 'worked' && (
        <li className={styles.fact}>
          <PeopleCheckmarkRegular aria-hidden className={worked > 0 ? styles.proof : undefined} />
          <Caption1 className={worked > 0 ? styles.proof : undefined}>
            {say(tried > 0 ? 'agenda:win.proof' : 'agenda:win.noProof', { worked, tried })}
          </Caption1>
        </li>
      )}
    </ul>
  );
}

function WinActs({ win }: { win: WinView }) {
  const step = useStepStyles();
  const { say } = useWords();
  const { cheered, cheers, isTrying, cheer, tryIt, hasFailed } = useWinActs(win);
  if (!win.may.cheer && !win.may.try) return null;
  const cheerKey = cheered ? 'agenda:win.cheered' : cheers > 0 ? 'agenda:win.cheer' : 'agenda:win.cheerNone';
  return (
    <>
      <div className={step.actions}>
        {win.may.cheer && (
          <Button className={step.action} aria-pressed={cheered} onClick={cheer}>
            {say(cheerKey, { count: cheers })}
          </Button>
        )}
        {win.may.try && (
          <Button className={step.action} disabledFocusable={isTrying} onClick={tryIt}>
            {say(isTrying ? 'agenda:win.trying' : 'agenda:win.try')}
          </Button>
        )}
      </div>
      {hasFailed && <Caption1 role="alert">{say('agenda:win.failed')}</Caption1>}
    </>
  );
}
