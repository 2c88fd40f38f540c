import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** That something is written and not published, and the way to look at it. */
export function OpenChangesLine({ words }: { words: string }) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      {words}{' '}
      <PageLink to={paths.openChanges} inSentence>
        {say('playbook:review-open')}
      </PageLink>
    </p>
  );
}
