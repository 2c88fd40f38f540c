import { listTried } from '#contract/tried.ts';
import { type WinView } from '#contract/win.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Surface } from '../../components/surface.tsx';
import { useRoute } from '../../lib/use-route.ts';
import { useWinActs } from '../../lib/use-win-acts.ts';
import { provenWords } from '../../components/win-facts.tsx';
import { useWords } from '../../lib/words.ts';
import { TriedBox } from './tried-box.tsx';
import { TriedList } from './tried-list.tsx';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', padding: '12px 16px 16px' },
  bar: { display: 'flex', gap: '2px', height: '8px' },
  part: { borderRadius: tokens.borderRadiusSmall, boxSizing: 'border-box' },
  worked: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  partly: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  didNot: {
    backgroundColor: tokens.colorNeutralBackground6,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
  },
});

const POLL = 5_000;

/** Whether it worked for others: a heading that says so, one bar with its words, and what those who tried say. */
export function WinVerdict({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const acts = useWinActs(win);
  const params = { team: win.team.id, win: win.id };
  const { data } = useRoute(listTried, { params }, { poll: POLL, enabled: win.state === 'shared' });
  return (
    <Surface title={verdictOf(win, say)}>
      <div className={styles.box}>
        {win.tried > 0 && <VerdictBar win={win} />}
        {win.trying > 0 && <p className={styles.line}>{say('win:trying', { count: win.trying })}</p>}
        <p className={styles.line}>{say('win:page.proofLine')}</p>
        {win.may.report && (
          <TriedBox win={win} acts={acts} word={data?.tried.find(({ mine }) => mine)?.word} />
        )}
        {data && <TriedList tried={data.tried} more={data.more} />}
      </div>
    </Surface>
  );
}

function VerdictBar({ win: { partly, tried, worked } }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const didNot = tried - worked - partly;
  const parts = [
    { count: worked, look: styles.worked, words: say('win:page.worked', { count: worked }) },
    { count: partly, look: styles.partly, words: say('win:page.partly', { count: partly }) },
    { count: didNot, look: styles.didNot, words: say('win:page.didNot', { count: didNot }) },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {parts.map(({ count, look, words }) => (
          <span key={words} className={`${styles.part} ${look}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className={styles.line}>
        {parts.map(({ words }) => (
          <span key={words}>{words}</span>
        ))}
      </p>
    </>
  );
}

function verdictOf(win: WinView, say: ReturnType<typeof useWords>['say']): string {
  if (win.tried === 0) return say('win:proof.none');
  return win.worked === 0 ? say('win:proof.notYet', { count: win.tried }) : provenWords(win, say);
}
