import { Button } from '@fluentui/react-button';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CloudDismissRegular } from '@fluentui/react-icons/svg/cloud-dismiss';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import type { ApiProblem } from '../lib/api.ts';
import { useWords } from '../lib/words.ts';

const useStyles = makeStyles({
  box: { display: 'grid', justifyItems: 'center', textAlign: 'center', gap: '8px', padding: '32px 16px' },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '44ch' },
  reference: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface Props {
  /** The part by name: "The agenda could not be loaded". */
  title: string;
  problem: ApiProblem;
  /** What is safe. */
  safe?: string;
  again?: () => void;
}

/** One part failed, the rest of the page stays: what, the server's sentence, what is safe, and the way on. */
export function FailedPart({ title, problem, safe, again }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.box} role="alert">
      <CloudDismissRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.line}>
        {problem.title} {safe}
      </p>
      {again && (
        <Button icon={<ArrowClockwiseRegular />} onClick={again}>
          {say('tab:failed.again')}
        </Button>
      )}
      {problem.reference !== undefined && (
        <p className={styles.reference}>{say('tab:failed.reference', { reference: problem.reference })}</p>
      )}
    </div>
  );
}
