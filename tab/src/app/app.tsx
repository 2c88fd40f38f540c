import { FluentProvider } from '@fluentui/react-components';
import type { Theme as Tokens } from '@fluentui/react-theme';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Announcer } from '../components/announcer.tsx';
import { notifySuccess, onThemeChange, type HostContext } from '../lib/host.ts';
import { wordsDirection } from '../lib/words.ts';
import { Shell } from './shell.tsx';
import { THEMES } from './themes.ts';

export function App({ host, firstTheme }: { host: HostContext; firstTheme: Tokens }) {
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => {
    onThemeChange((name) => void THEMES[name]().then(setTheme));
    notifySuccess();
  }, []);
  return (
    <FluentProvider theme={theme} dir={wordsDirection()}>
      <Router hook={useHashLocation}>
        <Shell host={host} />
      </Router>
      <Announcer />
    </FluentProvider>
  );
}
