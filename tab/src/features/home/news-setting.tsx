import { muteNews } from '#contract/person.ts';
import { readThisWeek } from '#contract/this-week.ts';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  setting: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  failed: { padding: '0 16px 12px' },
});

/** Whether the bot writes to me about my wins too. Here it is told in any case. */
export function NewsSetting({ isMuted }: { isMuted: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const { readAgain } = useAnswers();
  const muting = useSaving(async (muted: boolean) => {
    await call(muteNews, { body: { muted } });
    await readAgain(readThisWeek);
    announce(say(muted ? 'home:news.muted' : 'home:news.on'));
  });
  const change = () => muting.run(!isMuted);
  return (
    <>
      <div className={styles.setting}>
        <p className={styles.line}>{say(isMuted ? 'home:news.muted' : 'home:news.on')}</p>
        <Button size="small" onClick={change}>
          {say(isMuted ? 'home:news.again' : 'home:news.stop')}
        </Button>
      </div>
      {muting.problem && (
        <div className={styles.failed}>
          <Bar tone="error" action={{ label: say('tab:failed.again'), run: change }}>
            {muting.problem.title}
          </Bar>
        </div>
      )}
    </>
  );
}
