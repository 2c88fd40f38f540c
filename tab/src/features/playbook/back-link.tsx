import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { makeStyles } from '@griffel/react';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', gap: '4px', justifySelf: 'start', minHeight: '24px' },
});

export function BackLink() {
  const styles = useStyles();
  return (
    <PageLink to={paths.playbook} className={styles.link}>
      <ArrowLeftRegular aria-hidden /> {say('playbook:back')}
    </PageLink>
  );
}
