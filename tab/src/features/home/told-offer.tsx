import { readThisWeek } from '#contract/this-week.ts';
import { discardToldWin, type ToldWinView } from '#contract/told-win.ts';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { useHere } from '../../lib/here.ts';
import { useShareWin } from '../../lib/share-win.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords, type WordKey } from '../../lib/words.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', overflowWrap: 'anywhere' },
  said: { ...typographyStyles.body1, margin: 0 },
  line: {
    ...typographyStyles.body1,
    margin: 0,
    padding: '4px 0 4px 12px',
    whiteSpace: 'pre-line',
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const notedAs = (isMessage: boolean, isOwn: boolean): WordKey =>
  isMessage ? 'home:told.asked' : isOwn ? 'home:told.notedOwn' : 'home:told.noted';

/** Share opens the one form with the line in it; every word can still be changed there. */
export function ToldOffer({ offer }: { offer: ToldWinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { me } = useHere();
  const share = useShareWin();
  const { readAgain } = useAnswers();
  const { id, line, notedBy, team, text } = offer;
  const isOwn = notedBy.id === me.id;
  const discarding = useSaving(async () => {
    await call(discardToldWin, { params: { team: team.id, told: id } });
    announce(say('home:told.discarded'));
    await readAgain(readThisWeek);
  });
  const said = { name: notedBy.name };
  return (
    <div className={styles.box}>
      <p className={styles.said}>{say(notedAs(text !== undefined, isOwn), said)}</p>
      <blockquote className={styles.line}>{text ?? line}</blockquote>
      <p className={styles.meta}>{say(isOwn ? 'home:told.seenOwn' : 'home:told.seen', said)}</p>
      <div className={styles.actions} role="group" aria-label={say('home:told.group', { line })}>
        <Button size="small" onClick={() => share({ text: text ?? line, team: team.id, told: id })}>
          {say('home:told.share')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={discarding.isRunning}
          onClick={discarding.run}
        >
          {say('home:told.discard')}
        </Button>
      </div>
      {discarding.problem && (
        <Bar tone="error" action={{ label: say('tab:failed.again'), run: discarding.run }}>
          {say('home:told.failed')} {discarding.problem.title}
        </Bar>
      )}
    </div>
  );
}
