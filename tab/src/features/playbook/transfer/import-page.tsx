import { Bar } from '../../../components/bar.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { Loading } from '../../../components/loading.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Page } from '../../../components/page.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useHere } from '../../../lib/here.ts';
import { paths } from '../../../lib/paths.ts';
import { say } from '../../../lib/words.ts';
import { BackLink } from '../back-link.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ProblemTable } from './problem-table.tsx';
import { useImport } from './use-import.ts';

/** A file of the playbook is chosen, looked at and published. Editors only. */
export function ImportPage() {
  const { me } = useHere();
  return (
    <Page title={say('transfer:title')} line={say('transfer:line')} before={<BackLink />}>
      {me.may.editPlaybook ? <Import /> : <Bar tone="warning">{say('transfer:editors-only')}</Bar>}
    </Page>
  );
}

function Import() {
  const importing = useImport();
  const { done, file, isLooking, lookProblem, refused, seen } = importing;
  return (
    <>
      <Surface title={say('transfer:file')}>
        <ChooseFile
          name={file?.name}
          isBusy={isLooking || importing.publishing.isRunning}
          choose={importing.choose}
        />
      </Surface>
      {refused !== undefined && <Bar tone="error">{refused}</Bar>}
      {lookProblem && (
        <Bar tone="error" action={{ label: say('transfer:look-again'), run: importing.lookAgain }}>
          {`${say('transfer:look-failed')} ${lookProblem.title}`}
        </Bar>
      )}
      {isLooking && <Loading label={say('transfer:looking')} />}
      {!isLooking && seen?.refused && <ProblemTable {...seen.refused} />}
      {!isLooking && seen?.ready && file && (
        <ImportPreview
          changes={seen.ready}
          text={file.text}
          stale={importing.stale}
          publishing={importing.publishing}
        />
      )}
      {done !== undefined && <Done version={done} />}
    </>
  );
}

function Done({ version }: { version: number }) {
  return (
    <Surface>
      <EmptyState
        kind="use-case"
        title={say('transfer:done', { version })}
        text={say('transfer:done-line')}
        actions={
          <>
            <LinkButton to={paths.versions} appearance="primary">
              {say('transfer:to-version', { version })}
            </LinkButton>
            <LinkButton to={paths.playbook}>{say('versions:to-use-cases')}</LinkButton>
          </>
        }
      />
    </Surface>
  );
}
