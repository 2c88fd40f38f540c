import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useTileStyles = makeStyles({
  tile: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: '1fr auto auto auto',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    boxShadow: tokens.shadow2,
    borderRadius: tokens.borderRadiusXLarge,
    // Tiles far from view cost no layout or paint, so a long gallery scrolls like a short one.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 244px',
  },
  head: {
    position: 'relative',
    padding: '16px 16px 8px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: '8px',
  },
  by: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground3,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  link: {
    ...typographyStyles.subtitle2,
    color: tokens.colorNeutralForeground1,
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  story: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  facts: { display: 'grid', gap: '4px', padding: '0 16px 16px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: '7px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cheer: { display: 'flex', alignItems: 'center', gap: '4px', marginInlineStart: 'auto' },
});
