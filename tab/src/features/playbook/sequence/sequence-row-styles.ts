import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { MEDIUM } from '../../../lib/narrow.ts';

export const useRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '24px 24px minmax(0, 4fr) minmax(0, 5fr) minmax(0, 124px) auto',
    alignItems: 'center',
    columnGap: '8px',
    padding: '0 8px',
    minHeight: '40px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [MEDIUM]: { gridTemplateColumns: '24px minmax(0, 1fr) auto', padding: '4px 12px' },
  },
  gap: { backgroundColor: tokens.colorNeutralBackground2 },
  dragging: {
    position: 'relative',
    zIndex: 1,
    boxShadow: tokens.shadow16,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
  },
  // Buttons instead of dragging where there is one column.
  handle: {
    minWidth: '24px',
    paddingInline: 0,
    cursor: 'grab',
    touchAction: 'none',
    [MEDIUM]: { display: 'none' },
  },
  week: {
    ...typographyStyles.body1,
    textAlign: 'end',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    [MEDIUM]: { textAlign: 'start', alignSelf: 'start', paddingTop: '10px' },
  },
  title: {
    ...typographyStyles.body1Strong,
    justifyContent: 'start',
    textAlign: 'start',
    minWidth: 0,
    paddingInline: '8px',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
    [MEDIUM]: { gridColumn: '2 / -1' },
  },
  reason: {
    ...typographyStyles.caption1,
    minWidth: 0,
    border: 'none',
    // As tall as its words, where the browser can.
    '& textarea': { fieldSizing: 'content', minHeight: '32px', maxHeight: 'none', padding: '8px' },
    [MEDIUM]: { gridColumn: '2 / -1' },
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'end',
    gap: '4px',
    [MEDIUM]: {
      gridColumn: '2 / 3',
      justifyContent: 'start',
      alignSelf: 'center',
      paddingInlineStart: '8px',
    },
  },
  mark: { whiteSpace: 'nowrap' },
  moves: { display: 'flex', [MEDIUM]: { gridColumn: 3, justifySelf: 'end' } },
});
