import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { NARROW } from '../../lib/narrow.ts';

/** One row for mouse and table; the stepper goes below the words where there is no room beside them. */
export const useRowStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '24px 32px minmax(0, 1fr) auto auto',
    columnGap: '12px',
    padding: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { gridTemplateColumns: '20px 32px minmax(0, 1fr) 44px', columnGap: '8px', padding: '12px' },
  },
  fixed: {
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    [NARROW]: { gridTemplateColumns: '32px minmax(0, 1fr) auto' },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  dragging: { zIndex: 1, boxShadow: tokens.shadow16 },
  handle: {
    minWidth: '24px',
    paddingInline: 0,
    alignSelf: 'start',
    cursor: 'grab',
    touchAction: 'none',
    // The target is 44 px; it reaches over the edge of the row, so that the words keep their room.
    [NARROW]: { marginInlineStart: '-16px', marginBlockStart: '-6px' },
  },
  words: { minWidth: 0 },
  kind: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  why: { ...typographyStyles.caption1, margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    gap: '4px',
    gridColumn: '3 / -1',
    gridRow: 2,
    paddingTop: '8px',
    ':empty': { display: 'none' },
    [NARROW]: { gridColumn: '3 / -1', justifySelf: 'end' },
  },
  /** Beside the stepper there is room for the picture only; its name is read all the same. */
  swapWord: { [NARROW]: { display: 'none' } },
  /** Also in the menu, where there is no room for it here. */
  preview: { [NARROW]: { display: 'none' } },
  minutes: {
    alignSelf: 'start',
    gridColumn: 4,
    gridRow: 1,
    [NARROW]: { gridColumn: '2 / -1', gridRow: 2, paddingTop: '8px', justifySelf: 'start' },
  },
  menu: { alignSelf: 'start', gridColumn: 5, gridRow: 1, [NARROW]: { gridColumn: 4 } },
  minutesOnly: { ...typographyStyles.body1, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});
