import { type PlaybookView, readPlaybook } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { dayAndMonth } from '../../lib/dates.ts';
import { useRoute } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { say } from '../../lib/words.ts';
import { NewUseCaseDialog } from './new-use-case-dialog.tsx';
import { OpenChangesLine } from './open-changes-line.tsx';
import { PlaybookTabs } from './playbook-tabs.tsx';
import { savePlaybook, saveList } from './save-playbook.ts';
import { TransferMenu } from './transfer-menu.tsx';
import { UseCaseList } from './use-case-list.tsx';

/** The playbook as a list. Readers get what is published; editors also drafts, faults, and the way to a new one. */
export function PlaybookPage() {
  const playbook = useRoute(readPlaybook);
  const [beginning, setBeginning] = useState(false);
  const mayEdit = playbook.data?.may.edit === true;
  const comesBack = useRestoreFocusTarget();
  const begin = (
    <Button {...comesBack} appearance="primary" icon={<AddRegular />} onClick={() => setBeginning(true)}>
      {say('playbook:new')}
    </Button>
  );
  const isEmpty = playbook.data?.useCases.length === 0;
  const exporting = useSaving(savePlaybook);
  return (
    <Page
      title={say('playbook:title')}
      {...(playbook.data && playbook.data.version > 0 && { line: versionLine(playbook.data) })}
      {...(mayEdit && {
        actions: (
          <>
            <TransferMenu
              isEmpty={isEmpty}
              exportPlaybook={() => exporting.run()}
              exportList={() => playbook.data && saveList(playbook.data)}
            />
            {!isEmpty && begin}
          </>
        ),
      })}
    >
      {mayEdit && <PlaybookTabs />}
      {exporting.problem && (
        <Bar tone="error">{`${say('playbook:export-failed')} ${exporting.problem.title}`}</Bar>
      )}
      <Part reading={playbook} failed={say('playbook:failed')}>
        {(view) =>
          isEmpty ? (
            <Surface>
              <EmptyState
                kind="use-case"
                title={say('playbook:empty-title')}
                text={say(mayEdit ? 'playbook:empty-editor' : 'playbook:empty-reader')}
                {...(mayEdit && { actions: begin })}
              />
            </Surface>
          ) : (
            <>
              <OpenDrafts view={view} />
              <UseCaseList view={view} />
            </>
          )
        }
      </Part>
      <NewUseCaseDialog
        open={beginning}
        departments={playbook.data?.departments ?? []}
        onClose={() => setBeginning(false)}
      />
    </Page>
  );
}

function OpenDrafts({ view: { may, useCases } }: { view: PlaybookView }) {
  const count = useCases.filter(({ status }) => status === 'changed' || status === 'draft').length;
  if (!may.edit || count === 0) return null;
  return <OpenChangesLine words={say('playbook:open-drafts', { count })} />;
}

function versionLine({ version, publishedAt, publishedBy }: PlaybookView): string {
  const given = { version, date: dayAndMonth(publishedAt.slice(0, 10)), name: publishedBy };
  return say(publishedBy === '' ? 'playbook:published-line-nobody' : 'playbook:published-line', given);
}
