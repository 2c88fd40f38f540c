import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const usePlotStyles = makeStyles({
  // Real Windows contrast colours come from the theme already; the browser must not overrule the shapes.
  drawing: {
    display: 'block',
    overflow: 'visible',
    fontVariantNumeric: 'tabular-nums',
    forcedColorAdjust: 'none',
  },
  text: { fontSize: tokens.fontSizeBase200, fill: tokens.colorNeutralForeground2 },
  strong: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
  },
  // In high contrast this stroke is white like the figures; it has to stand back.
  grid: { stroke: tokens.colorNeutralStroke2, strokeOpacity: 0.6 },
  axis: { stroke: tokens.colorNeutralStroke1 },
  band: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorTransparentStroke,
    strokeDasharray: '3 3',
  },
  training: { stroke: tokens.colorNeutralForeground2, strokeDasharray: '3 3' },
  line: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2.5px',
    strokeLinejoin: 'round',
  },
  open: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    strokeDasharray: '4 4',
  },
  dot: { fill: tokens.colorCompoundBrandStroke },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
  },
  inChannel: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    strokeDasharray: '2 2',
  },
  skipped: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '2px',
  },
  cursor: { stroke: tokens.colorNeutralForeground2 },
});
