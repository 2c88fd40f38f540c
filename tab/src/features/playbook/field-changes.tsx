import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { MEDIUM } from '../../lib/narrow.ts';
import { useWords } from '../../lib/words.ts';
import { changedFields, FIELDS, textOfField } from './draft-fields.ts';
import type { DraftForm } from './draft-form.ts';
import { nameOfValue } from './names.ts';
import { RichText } from './rich-text.tsx';
import { wordDiff } from './word-diff.ts';
import { WordMarks } from './word-marks.tsx';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: '8px 12px 8px 0',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      lineHeight: tokens.lineHeightBase300,
    },
    '& thead th': { borderTop: 'none', color: tokens.colorNeutralForeground3, fontWeight: 'normal' },
    '& tbody th': { fontWeight: tokens.fontWeightSemibold },
    [MEDIUM]: {
      display: 'block',
      '& thead': { display: 'none' },
      '& tbody, & tr, & th, & td': { display: 'block' },
      '& td': { borderTop: 'none', paddingTop: 0 },
    },
  },
  field: { width: '22%' },
  side: { display: 'none', color: tokens.colorNeutralForeground3, [MEDIUM]: { display: 'block' } },
  legend: { display: 'flex', justifyContent: 'space-between', gap: '4px 16px', flexWrap: 'wrap' },
});

/** The fields that differ, published beside draft, marked by word; below 900 px the old above the new. */
export function FieldChanges({ published, form }: { published: DraftForm | undefined; form: DraftForm }) {
  const styles = useStyles();
  const { say } = useWords();
  if (!published) return <p>{say('playbook:changes-new')}</p>;
  const fields = changedFields(published, form);
  if (fields.length === 0) return <p>{say('playbook:changes-none')}</p>;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.field}>{say('playbook:changes-field')}</th>
            <th>{say('playbook:changes-published')}</th>
            <th>{say('playbook:changes-draft')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const diff = wordDiff(
              textOfField(published, field, nameOfValue),
              textOfField(form, field, nameOfValue),
            );
            return (
              <tr key={field}>
                <th scope="row">{say(`playbook:field-${field}`)}</th>
                <td>
                  <Caption1 className={styles.side}>{say('playbook:changes-published')}</Caption1>
                  <WordMarks runs={diff.before} as="removed" />
                </td>
                <td>
                  <Caption1 className={styles.side}>{say('playbook:changes-draft')}</Caption1>
                  <WordMarks runs={diff.after} as="added" />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.legend}>
        <Caption1>{say('playbook:changes-same', { count: FIELDS.length - fields.length })}</Caption1>
        <Caption1>
          <RichText
            text={say('playbook:changes-legend')}
            tags={{ del: (text) => <del>{text}</del>, ins: (text) => <ins>{text}</ins> }}
          />
        </Caption1>
      </div>
    </>
  );
}
