import { FluentProvider } from '@fluentui/react-provider';
import type { Theme as Tokens } from '@fluentui/react-theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Announcer } from '../components/announcer.tsx';
import { notifySuccess, onThemeChange, type HostContext } from '../lib/host.ts';
import { wordsDirection } from '../lib/words.ts';
import { newQueryClient } from './query-client.ts';
import { Shell } from './shell.tsx';
import { THEMES } from './themes.ts';

const client = newQueryClient();

export function App({ host, firstTheme }: { host: HostContext; firstTheme: Tokens }) {
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => {
    onThemeChange((name) => void THEMES[name]().then(setTheme));
    notifySuccess();
  }, []);
  return (
    <FluentProvider theme={theme} dir={wordsDirection()}>
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation}>
          <Shell host={host} />
        </Router>
        <Announcer />
      </QueryClientProvider>
    </FluentProvider>
  );
}
