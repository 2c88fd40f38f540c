import type { ItemKind } from '#contract/agenda-view.ts';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { KINDS } from './kinds.ts';

const useStyles = makeStyles({
  tile: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    // Tints vanish in high contrast; this line is transparent in light and dark, and white there.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** The picture of a kind. The kind is always written beside it. */
export function KindTile({ kind, size = 32 }: { kind: ItemKind; size?: number }) {
  const styles = useStyles();
  const { Icon, tint, ink } = KINDS[kind];
  return (
    <span
      className={styles.tile}
      aria-hidden
      style={{
        inlineSize: size,
        blockSize: size,
        backgroundColor: tint,
        color: ink,
        fontSize: size > 32 ? 24 : 20,
      }}
    >
      <Icon />
    </span>
  );
}
