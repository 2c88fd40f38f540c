import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { NARROW } from '../../lib/narrow.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    gap: '8px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { minWidth: '44px', minHeight: '44px' },
  next: {
    flexGrow: 1,
    minHeight: '44px',
    [NARROW]: { paddingLeft: '8px', paddingRight: '8px', minWidth: 0 },
  },
});

/** Back and Next. The first step has no Back: a disabled one turns bright green in high contrast. */
export function RunFoot({
  nextLabel,
  onNext,
  onBack,
}: {
  nextLabel: string;
  onNext: () => void;
  onBack?: () => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <footer className={styles.foot}>
      {onBack && (
        <Button
          className={styles.back}
          icon={<ArrowLeftRegular />}
          aria-label={say('agenda:run.back')}
          onClick={onBack}
        />
      )}
      <Button
        className={styles.next}
        appearance="primary"
        size="large"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={onNext}
      >
        {nextLabel}
      </Button>
    </footer>
  );
}
