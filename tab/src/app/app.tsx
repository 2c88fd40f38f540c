import { FluentProvider } from '@fluentui/react-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Announcer } from '../components/announcer.tsx';
import { notifySuccess, onThemeChange, type HostContext } from '../lib/host.ts';
import { wordsDirection } from '../lib/words.ts';
import { newQueryClient } from './query-client.ts';
import { Shell } from './shell.tsx';
import { themes } from './themes.ts';

const client = newQueryClient();

export function App({ host }: { host: HostContext }) {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => {
    onThemeChange(setTheme);
    notifySuccess();
  }, []);
  return (
    <FluentProvider theme={themes[theme]} dir={wordsDirection()}>
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation}>
          <Shell host={host} />
        </Router>
        <Announcer />
      </QueryClientProvider>
    </FluentProvider>
  );
}
