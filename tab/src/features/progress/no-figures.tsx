import type { ProgressView } from '#contract/progress.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { LinkButton } from '../../components/link-button.tsx';
import { addDays, longDay } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  box: { display: 'grid', justifyItems: 'center', gap: '8px', padding: '56px 16px', textAlign: 'center' },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '48px',
    height: '48px',
    fontSize: '24px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { ...typographyStyles.subtitle1, margin: '8px 0 0' },
  text: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: '0 0 8px',
    maxWidth: '64ch',
  },
});

/** A week settles when the one after it is over, so the first is read on the second Monday after it began. */
const firstFigures = ({ weeks }: ProgressView): string | undefined => {
  const first = weeks[0];
  return first && longDay(addDays(first.monday, 14));
};

/** In place of the plot: one explanation and the way on, never a blurred picture. */
export function NoFigures({ view, why }: { view: ProgressView; why: 'young' | 'nobody' | 'too-few' }) {
  const styles = useStyles();
  const words = {
    young: {
      title: say('progress:young-title', { date: firstFigures(view) ?? '' }),
      text: say('progress:young-text'),
    },
    nobody: { title: say('progress:withheld-nobody-title'), text: say('progress:withheld-nobody-text') },
    'too-few': {
      title: say('progress:withheld-title'),
      text: say('progress:withheld-text', { count: view.membersHere }),
    },
  }[why];
  return (
    <div className={styles.box}>
      <span className={styles.icon} aria-hidden>
        {why === 'young' ? <DataTrendingRegular /> : <LockClosedRegular />}
      </span>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      {why === 'young' && (
        <LinkButton to={paths.agenda(view.team.id)}>{say('progress:young-next')}</LinkButton>
      )}
    </div>
  );
}
