import { Button } from '@fluentui/react-button';
import { DiamondDismissFilled } from '@fluentui/react-icons/svg/diamond-dismiss';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../lib/words.ts';
import { wordsLanguage } from '../../lib/words-language.ts';
import type { HeldWords } from './held.ts';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '4px 8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { fontSize: '20px', color: tokens.colorStatusDangerForeground1 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, gridColumn: 2, margin: 0 },
  actions: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '8px',
  },
});

export interface Decide {
  takeOut: () => void;
  edit: () => void;
  shareAnyway: () => void;
}

/** Above anything else while something found in the text waits for its writer. It takes the focus, since nothing goes on without it. */
export function FoundBar({ held, decide }: { held: readonly HeldWords[]; decide: Decide }) {
  const styles = useStyles();
  const { say } = useWords();
  const id = useId();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const kinds = [...new Set(held.map(({ kind }) => kind))].map((kind) =>
    say(`win:found.kinds.${kind}`, { count: held.filter((each) => each.kind === kind).length }),
  );
  const named = new Intl.ListFormat(wordsLanguage(), { type: 'conjunction' }).format(kinds);
  return (
    <section
      ref={bar}
      className={styles.bar}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DiamondDismissFilled className={styles.icon} aria-hidden />
      <h3 className={styles.title} id={`${id}-title`}>
        {say('win:found.title', { count: held.length })}
      </h3>
      <p className={styles.text} id={`${id}-text`}>
        {say('win:found.text', { kinds: named })}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={decide.takeOut}>
          {say('win:found.takeOut', { count: held.length })}
        </Button>
        <Button size="small" onClick={decide.edit}>
          {say('win:found.edit')}
        </Button>
        <Button size="small" appearance="subtle" onClick={decide.shareAnyway}>
          {say('win:found.anyway')}
        </Button>
      </div>
    </section>
  );
}
