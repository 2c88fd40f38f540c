import { Link } from '@fluentui/react-link';
import { makeStyles } from '@griffel/react';
import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-popover';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { Surface } from '../../components/surface.tsx';
import { NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  box: {
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    [NARROW]: { padding: '10px 12px' },
  },
  label: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    alignSelf: 'start',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    textDecorationColor: tokens.colorNeutralStroke1,
    minHeight: '24px',
  },
  figure: { minHeight: '36px', display: 'flex', alignItems: 'center', fontVariantNumeric: 'tabular-nums' },
  window: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  definition: {
    maxWidth: '440px',
    '& p': { ...typographyStyles.body1, margin: 0 },
    '& p + p': { marginTop: '8px' },
  },
});

interface Props {
  label: string;
  /** What it counts, in paragraphs; opened by its label. */
  definition: readonly string[];
  window: string;
  children: ReactNode;
}

/** One figure: its name leads to what it means, its window stands below. */
export function FigureBox({ label, definition, window, children }: Props) {
  const styles = useStyles();
  return (
    <Surface className={styles.box}>
      <Popover trapFocus withArrow>
        <PopoverTrigger disableButtonEnhancement>
          <Link as="button" className={styles.label}>
            {label}
          </Link>
        </PopoverTrigger>
        <PopoverSurface
          className={styles.definition}
          aria-label={say('progress:about', { name: label })}
          tabIndex={-1}
        >
          {definition.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </PopoverSurface>
      </Popover>
      <div className={styles.figure}>{children}</div>
      <span className={styles.window}>{window}</span>
    </Surface>
  );
}
