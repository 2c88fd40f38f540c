import type { WinView } from '#contract/win.ts';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { PeopleCheckmarkRegular } from '@fluentui/react-icons/svg/people-checkmark';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { changeWords, savedWords } from '../lib/minutes.ts';
import { useWords } from '../lib/words.ts';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  proof: { ...typographyStyles.caption1Strong, color: tokens.colorPaletteGreenForeground1 },
});

/** 45 min → 10 min, timed; or what is saved, where only that is known. */
export function WinMinutes({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  if (!win.timeSaved) return null;
  const { before, after, timeSaved } = win;
  return (
    <div className={styles.line}>
      <ClockRegular className={styles.icon} aria-hidden />
      {before !== undefined && after !== undefined ? (
        <BeforeAfter before={before} after={after} basis={timeSaved.basis} />
      ) : (
        <span>{say('win:savesEach', { time: savedWords(timeSaved, say) })}</span>
      )}
    </div>
  );
}

type Change = Pick<NonNullable<WinView['timeSaved']>, 'basis'> & { before: number; after: number };

/** The arrow is for the eye; read aloud it is "from … to …". */
export function BeforeAfter({ before, after, basis }: Change) {
  const { say } = useWords();
  const values = { ...changeWords(before, after, say), basis: say(`win:basis.${basis}`) };
  return (
    <span role="img" aria-label={say('win:changeRead', values)}>
      {say('win:change', values)}
    </span>
  );
}

type Proof = Pick<WinView, 'worked' | 'tried' | 'teams'>;

/** "Worked for 14 of 16 people in 5 teams". One team says nothing of how far it went. */
export function provenWords(
  { teams, tried, worked }: Proof,
  say: ReturnType<typeof useWords>['say'],
): string {
  const proof = say('win:proof.worked', { worked, count: tried });
  return teams > 1 ? say('win:proof.inTeams', { proof, count: teams }) : proof;
}

/** The only green there is: it worked for somebody else. */
export function WinProof({ win }: { win: WinView }) {
  const styles = useStyles();
  const { say } = useWords();
  if (win.worked === 0) {
    const words = win.tried === 0 ? say('win:proof.none') : say('win:proof.notYet', { count: win.tried });
    return <div className={styles.line}>{words}</div>;
  }
  return (
    <div className={mergeClasses(styles.line, styles.proof)}>
      <PeopleCheckmarkRegular className={styles.icon} aria-hidden />
      <span>{provenWords(win, say)}</span>
    </div>
  );
}
