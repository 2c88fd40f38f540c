import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { NARROW } from '../../lib/narrow.ts';

export const useFormDialogStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: '480px',
    maxWidth: 'calc(100vw - 32px)',
    maxHeight: 'calc(100vh - 32px)',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    [NARROW]: {
      width: '100vw',
      maxWidth: '100vw',
      height: '100dvh',
      maxHeight: '100dvh',
      margin: 0,
      borderRadius: 0,
      border: 'none',
    },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '16px 12px 8px 24px',
    [NARROW]: { padding: '12px 8px 8px 16px' },
  },
  title: { margin: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '8px 24px 16px',
    [NARROW]: { padding: '8px 16px 16px' },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 24px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { padding: '12px 16px' },
  },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    flexGrow: 1,
    flexBasis: '140px',
    [NARROW]: { flexBasis: '100%' },
  },
  cancel: { [NARROW]: { display: 'none' } },
  submit: { [NARROW]: { flexGrow: 1 } },
});
