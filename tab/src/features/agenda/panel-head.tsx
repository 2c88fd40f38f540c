import { Button } from '@fluentui/react-button';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { makeStyles } from '@griffel/react';
import { typographyStyles } from '@fluentui/react-theme';
import { useEffect, useRef } from 'react';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '8px' },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
});

/** The focus goes to the heading of what was opened; what is there by itself takes none. */
export function PanelHead({ title, onClose }: { title: string; onClose?: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpened = onClose !== undefined;
  useEffect(() => {
    if (wasOpened) heading.current?.focus();
  }, [wasOpened]);
  return (
    <div className={styles.head}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {onClose && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={say('agenda:swap.close')}
          onClick={onClose}
        />
      )}
    </div>
  );
}
