import { readPlaybook } from '#contract/playbook.ts';
import { readSequence } from '#contract/sequence.ts';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { LinkButton } from '../../../components/link-button.tsx';
import { Page } from '../../../components/page.tsx';
import { Part } from '../../../components/part.tsx';
import { paths } from '../../../lib/paths.ts';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';
import { PlaybookTabs } from '../playbook-tabs.tsx';
import { SequenceEditor } from './sequence-editor.tsx';

const useStyles = makeStyles({
  department: { minWidth: 0, maxWidth: '220px', '& select': { minWidth: 0 } },
});

/** The thirteen weeks of one department, to be written. */
export function SequencePage({ department }: { department: string }) {
  const styles = useStyles();
  const [, goTo] = useLocation();
  const reading = useRoute(readSequence, { params: { department } });
  const { data: playbook } = useRoute(readPlaybook);
  const departments = playbook?.departments ?? [department];
  const ways: ReactNode = (
    <>
      <Select
        className={styles.department}
        aria-label={say('playbook:filter-department')}
        value={department}
        onChange={(_, { value }) => goTo(paths.sequenceOf(value))}
      >
        {departments.map((id) => (
          <option key={id} value={id}>
            {departmentName(id)}
          </option>
        ))}
      </Select>
      <LinkButton to={paths.sequences}>{say('playbook:sequence-all')}</LinkButton>
    </>
  );
  if (reading.data)
    return <SequenceEditor first={{ draft: reading.data, etag: reading.etag ?? '' }} ways={ways} />;
  return (
    <Page title={say('playbook:title')} actions={ways}>
      <PlaybookTabs />
      <Part reading={reading} failed={say('playbook:sequence-failed')}>
        {() => null}
      </Part>
    </Page>
  );
}
