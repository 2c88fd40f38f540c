import { Page } from '../components/page.tsx';
import { Surface } from '../components/surface.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { paths } from '../lib/paths.ts';
import { useWords } from '../lib/words.ts';

export function NoSuchPage() {
  const { say } = useWords();
  return (
    <Page title={say('tab:noPage.title')}>
      <Surface>
        <EmptyState
          kind="topic"
          title={say('tab:noPage.heading')}
          text={say('tab:noPage.line')}
          actions={
            <LinkButton to={paths.thisWeek} appearance="primary">
              {say('tab:tabs.thisWeek')}
            </LinkButton>
          }
        />
      </Surface>
    </Page>
  );
}
