import { Textarea, type TextareaProps } from '@fluentui/react-textarea';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useLayoutEffect, useRef } from 'react';
import { piecesOf, type Mark } from './marked-pieces.ts';

const useStyles = makeStyles({
  whole: {
    position: 'relative',
    display: 'grid',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  // As Fluent lays the text out, so that each mark lies under its words.
  behind: {
    ...typographyStyles.body1,
    position: 'absolute',
    top: '1px',
    left: '1px',
    right: '1px',
    bottom: '2px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} calc(${tokens.spacingHorizontalMNudge} + ${tokens.spacingHorizontalXXS})`,
    overflow: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    color: 'transparent',
    pointerEvents: 'none',
  },
  text: { backgroundColor: 'transparent', '& textarea': { backgroundColor: 'transparent' } },
  mark: { color: 'transparent', borderRadius: tokens.borderRadiusSmall },
  // The line tells them apart without colour: one for what was read, two for what may not belong here.
  read: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `0 1px 0 ${tokens.colorBrandStroke1}`,
  },
  found: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    boxShadow: `0 1px 0 ${tokens.colorStatusDangerForeground1}, 0 2px 0 ${tokens.colorStatusDangerBackground1}, 0 3px 0 ${tokens.colorStatusDangerForeground1}`,
  },
});

type Props = Omit<TextareaProps, 'value' | 'className'> & {
  value: string;
  marks: readonly Mark[];
  className?: string;
};

/** A field for text in which words are marked. The marks lie behind it and say nothing: the hint or message of the field does. */
export function MarkedTextarea({ value, marks, className, ...rest }: Props) {
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  const follow = () => {
    const text = whole.current?.querySelector('textarea');
    if (!text || !behind.current) return;
    behind.current.scrollTop = text.scrollTop;
    // A scrollbar takes width from the text.
    behind.current.style.right = `${1 + text.offsetWidth - text.clientWidth}px`;
  };
  useLayoutEffect(follow, [value, marks]);
  return (
    <div className={styles.whole} ref={whole} onScrollCapture={follow}>
      {marks.length > 0 && (
        <div className={styles.behind} ref={behind} aria-hidden>
          {piecesOf(value, marks).map(({ text, tone }, nth) =>
            tone ? (
              <mark key={nth} className={mergeClasses(styles.mark, styles[tone])}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {/* A last empty line has its height in a field for text and none here. */}
          {value.endsWith('\n') && ' '}
        </div>
      )}
      <Textarea {...rest} value={value} className={mergeClasses(styles.text, className)} />
    </div>
  );
}
