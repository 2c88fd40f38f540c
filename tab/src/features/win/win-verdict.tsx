import type { WinView } from '#contract/win.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Surface } from '../../components/surface.tsx';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '8px', padding: '12px 16px 16px' },
  bar: { display: 'flex', gap: '2px', height: '8px' },
  part: { borderRadius: tokens.borderRadiusSmall, boxSizing: 'border-box' },
  worked: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  rest: {
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

/** Whether it worked for others: a heading that says so, and one bar with its words. */
export function WinVerdict({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  const rest = win.tried - win.worked;
  return (
    <Surface title={verdictOf(win, say)}>
      <div className={styles.box}>
        {win.tried > 0 && (
          <>
            <div className={styles.bar} aria-hidden>
              {win.worked > 0 && (
                <span className={`${styles.part} ${styles.worked}`} style={{ flexGrow: win.worked }} />
              )}
              {rest > 0 && <span className={`${styles.part} ${styles.rest}`} style={{ flexGrow: rest }} />}
            </div>
            <p className={styles.line}>
              <span>{say('win:page.worked', { count: win.worked })}</span>
              {rest > 0 && <span>{say('win:page.others', { count: rest })}</span>}
            </p>
          </>
        )}
        {win.trying > 0 && <p className={styles.line}>{say('win:trying', { count: win.trying })}</p>}
        <p className={styles.line}>{say('win:page.proofLine')}</p>
      </div>
    </Surface>
  );
}

function verdictOf({ worked, tried }: WinView, say: ReturnType<typeof useWords>['say']): string {
  if (tried === 0) return say('win:proof.none');
  return worked === 0
    ? say('win:proof.notYet', { count: tried })
    : say('win:proof.worked', { worked, count: tried });
}
