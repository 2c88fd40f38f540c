import { Button } from '@fluentui/react-button';
import { FluentProvider } from '@fluentui/react-components';
import { teamsLightTheme } from '@fluentui/react-theme';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { Surface } from '../components/surface.tsx';
import { useWords } from '../lib/words.ts';

/** For somebody who opened the address itself, outside Teams, where nobody can say who they are. */
export function StandalonePage() {
  const { say } = useWords();
  return (
    <FluentProvider theme={teamsLightTheme}>
      <Page title={say('tab:standalone.title')}>
        <Surface>
          <EmptyState
            kind="use-case"
            title={say('tab:standalone.heading')}
            text={say('tab:standalone.line')}
            actions={
              <Button as="a" appearance="primary" href="https://teams.microsoft.com">
                {say('tab:standalone.open')}
              </Button>
            }
          />
        </Surface>
      </Page>
    </FluentProvider>
  );
}
