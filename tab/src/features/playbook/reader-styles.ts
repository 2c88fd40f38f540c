import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { NARROW } from '../../lib/narrow.ts';

/** Shared by the two columns of the page of a use case. */
export const useReaderStyles = makeStyles({
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', [NARROW]: { gap: '12px' } },
  body: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '8px 16px 16px',
    overflowWrap: 'anywhere',
    '& p, & ol': { margin: 0, whiteSpace: 'pre-wrap' },
    '& li + li': { marginTop: '6px' },
    '& ol': { paddingInlineStart: '20px' },
  },
});
