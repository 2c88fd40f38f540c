import { Button } from '@fluentui/react-button';
import { Body1, Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ItemView } from '#contract/agenda-view.ts';
import type { WinView } from '#contract/win.ts';
import { PersonAvatar } from '../../components/avatars.tsx';
import { TryButton } from '../../components/try-button.tsx';
import { WinMinutes, WinProof } from '../../components/win-facts.tsx';
import { dayAndMonth, dayAt } from '../../lib/dates.ts';
import { useWinActs } from '../../lib/use-win-acts.ts';
import { useWords } from '../../lib/words.ts';
import { PromptBlock } from './prompt-block.tsx';
import { firstNameOf } from './run-summary.ts';
import { StepHeading, useStepStyles } from './step-heading.tsx';
import { questionOf } from './win-question.ts';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '12px' },
  quote: { margin: 0, padding: '4px 0 4px 12px', borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}` },
  facts: { display: 'grid', gap: '4px' },
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
  const shared = { author: win.author.name, date: dayAndMonth(dayAt(win.sharedAt, zone)) };
  return (
    <div className={step.body}>
      <div className={styles.head}>
        <PersonAvatar person={win.author} size={40} />
        <div>
          <StepHeading>{win.title}</StepHeading>
          <Caption1 className={step.meta}>{say('agenda:win.shared', shared)}</Caption1>
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
      <div className={styles.facts}>
        <WinMinutes win={win} />
        {win.kind === 'worked' && <WinProof win={win} />}
      </div>
      {win.instead && (
        <Body1>
          <strong>{say('win:instead')}</strong> {win.instead}
        </Body1>
      )}
      {win.prompt && <PromptBlock label={say('agenda:win.prompt', { author })} prompt={win.prompt} />}
    </>
  );
}

function WinActs({ win }: { win: WinView }) {
  const step = useStepStyles();
  const { say } = useWords();
  const { cheer, tryIt, problem } = useWinActs(win);
  const key = win.cheered
    ? 'agenda:win.cheered'
    : win.cheers > 0
      ? 'agenda:win.cheer'
      : 'agenda:win.cheerNone';
  return (
    <>
      <div className={step.actions}>
        {win.may.cheer && (
          <Button aria-pressed={win.cheered} onClick={cheer}>
            {say(key, { count: win.cheers })}
          </Button>
        )}
        <TryButton win={win} tryIt={tryIt} />
      </div>
      {problem && <Caption1 role="alert">{problem.title}</Caption1>}
    </>
  );
}
