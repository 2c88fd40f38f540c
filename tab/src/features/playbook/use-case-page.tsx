import { readDraft, readPlaybook, readUseCase, textOf } from '#contract/playbook.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { useRoute } from '../../lib/use-route.ts';
import { say } from '../../lib/words.ts';
import { wordsLanguage } from '../../lib/words-language.ts';
import { ArchivedPage } from './archive/archived-page.tsx';
import { BackLink } from './back-link.tsx';
import { UseCaseEditor } from './use-case-editor.tsx';
import { UseCaseReader } from './use-case-reader.tsx';

/** One use case: to read, and for its editors to write. */
export function UseCasePage({ id }: { id: string }) {
  const reading = useRoute(readUseCase, { params: { useCase: id } });
  const { data } = reading;
  if (data?.may.edit) return <EditorOf key={id} id={id} />;
  if (data?.published)
    return (
      <UseCaseReader
        useCase={data.published}
        text={textOf(data.published, wordsLanguage())}
        archive={data.archive}
      />
    );
  return (
    <Page title={say('playbook:title')} before={<BackLink />}>
      <Part reading={reading} failed={say('playbook:failed-use-case')}>
        {() => (
          <Surface>
            <EmptyState
              kind="use-case"
              title={say('playbook:not-published')}
              text={say('playbook:not-published-hint')}
            />
          </Surface>
        )}
      </Part>
    </Page>
  );
}

function EditorOf({ id }: { id: string }) {
  const draft = useRoute(readDraft, { params: { useCase: id } });
  const playbook = useRoute(readPlaybook);
  if (draft.data?.archive) return <ArchivedPage draft={draft.data} archive={draft.data.archive} />;
  if (draft.data) {
    return (
      <UseCaseEditor
        first={{ draft: draft.data, etag: draft.etag ?? '' }}
        departments={playbook.data?.departments ?? draft.data.useCase.departments}
      />
    );
  }
  return (
    <Page title={say('playbook:title')} before={<BackLink />}>
      <Part reading={draft} failed={say('playbook:failed-use-case')}>
        {() => null}
      </Part>
    </Page>
  );
}
