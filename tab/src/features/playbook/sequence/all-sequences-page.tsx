import { listSequences, type SequencesView } from '#contract/sequence.ts';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { Page } from '../../../components/page.tsx';
import { PageLink } from '../../../components/page-link.tsx';
import { Part } from '../../../components/part.tsx';
import { Surface } from '../../../components/surface.tsx';
import { paths } from '../../../lib/paths.ts';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';
import { PlaybookTabs } from '../playbook-tabs.tsx';
import { WEEKS } from './sequence-cells.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: '8px',
      minWidth: '120px',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { borderTop: 'none', color: tokens.colorNeutralForeground3 },
    '& tbody th': {
      ...typographyStyles.body1Strong,
      position: 'sticky',
      insetInlineStart: 0,
      minWidth: '112px',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  again: { display: 'block', color: tokens.colorNeutralForeground3 },
  gap: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
});

/** What is published for every department, week by week; to be looked at, each department is written on its own page. */
export function AllSequencesPage() {
  const reading = useRoute(listSequences);
  return (
    <Page title={say('playbook:title')} line={say('playbook:sequence-all-line')}>
      <PlaybookTabs />
      <Part reading={reading} failed={say('playbook:sequence-failed')}>
        {(view) => (
          <Surface>
            <Matrix {...view} />
          </Surface>
        )}
      </Part>
    </Page>
  );
}

function Matrix({ sequences }: SequencesView) {
  const styles = useStyles();
  return (
    // The table is wider than any page: its box scrolls, also by keyboard.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('playbook:sequence-all')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('playbook:column-department')}</th>
            {WEEKS.map((week) => (
              <th key={week} scope="col">
                {say('playbook:sequence-week', { week })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sequences.map(({ department, slots }) => (
            <tr key={department}>
              <th scope="row">
                <PageLink to={paths.sequenceOf(department)}>{departmentName(department)}</PageLink>
              </th>
              {WEEKS.map((week) => {
                const slot = slots.find((each) => each.week === week);
                return (
                  <td key={week} className={slot ? undefined : styles.gap}>
                    {slot?.title ?? say('playbook:sequence-empty')}
                    {slot?.again && <span className={styles.again}>{say('playbook:sequence-again')}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
