import type { ItemKind } from '#contract/agenda-view.ts';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { KINDS } from './kinds.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px' },
  part: {
    minWidth: '4px',
    flexBasis: 0,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
  },
});

interface Props {
  items: readonly { id: string; kind: ItemKind; minutes: number }[];
  /** With figures inside, as over the list of an agenda. */
  figures?: boolean;
}

/** The budget as a strip: widths are minutes. The items below say the same in words, so it is hidden from screen readers. */
export function MinutesBar({ items, figures = false }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {items.map(({ id, kind, minutes }) => (
        <span
          key={id}
          className={styles.part}
          style={{
            flexGrow: minutes,
            backgroundColor: KINDS[kind].tint,
            color: KINDS[kind].ink,
            minBlockSize: figures ? 20 : 8,
          }}
        >
          {figures ? minutes : null}
        </span>
      ))}
    </div>
  );
}
