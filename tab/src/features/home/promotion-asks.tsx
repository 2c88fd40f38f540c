import type { PromotionView } from '#contract/promotion.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { ConsentChoice } from '../../components/consent-choice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Surface } from '../../components/surface.tsx';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '12px 16px 16px',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  said: { ...typographyStyles.body1, margin: 0 },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** Wins of mine that an editor would like to have in the playbook. Nothing is drawn where there are none. */
export function PromotionAsks({ asks }: { asks: readonly PromotionView[] }) {
  const styles = useStyles();
  const { say } = useWords();
  if (asks.length === 0) return null;
  return (
    <Surface title={say('home:promotion.title')}>
      <ul className={styles.list}>
        {asks.map((ask) => (
          <li className={styles.row} key={ask.win.id}>
            <PromotionAsk ask={ask} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}

function PromotionAsk({ ask }: { ask: PromotionView }) {
  const { askedBy, team, win } = ask;
  const styles = useStyles();
  const { say } = useWords();
  return (
    <>
      <p className={styles.said}>{say('home:promotion.asked', { name: askedBy.name })}</p>
      <p className={styles.said}>
        <PageLink to={paths.win(team.id, win.id)}>{win.title}</PageLink>
      </p>
      <ConsentChoice name={say('home:promotion.group', { title: win.title })} promotion={ask} />
      <p className={styles.meta}>{say('home:promotion.means')}</p>
    </>
  );
}
