import { type CreditView, readCredit } from '#contract/promotion.ts';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { paths } from '../lib/paths.ts';
import { useRoute } from '../lib/use-route.ts';
import { useWords, type WordKey } from '../lib/words.ts';
import { PageLink } from './page-link.tsx';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const keyOf = ({ author, reused }: CreditView): WordKey =>
  author
    ? reused > 0
      ? 'tab:credit.namedReused'
      : 'tab:credit.named'
    : reused > 0
      ? 'tab:credit.unnamedReused'
      : 'tab:credit.unnamed';

/** Whose win a use case comes from, as far as they want it known; nothing where it comes from none. `leads` to the win. */
export function CreditLine({ useCase, leads = false }: { useCase: string; leads?: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const { data } = useRoute(readCredit, { params: { useCase } });
  const credit = data?.credit;
  if (!credit) return null;
  const { author, reused: count, teamName: team, win } = credit;
  const said = say(keyOf(credit), { name: author?.name ?? '', team, count });
  return (
    <Caption1 className={styles.line}>
      {leads && win ? <PageLink to={paths.win(win.team, win.id)}>{said}</PageLink> : said}
    </Caption1>
  );
}
