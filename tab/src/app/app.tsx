import { FluentProvider } from '@fluentui/react-components';
import type { Theme as Tokens } from '@fluentui/react-theme';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Announcer } from '../components/announcer.tsx';
import { notifySuccess, onThemeChange, type HostContext, type Theme } from '../lib/host.ts';
import { wordsDirection } from '../lib/words-language.ts';
import { Shell } from './shell.tsx';
import { THEMES } from './themes.ts';

/** The browser's own parts, such as the icon of a date field, follow the theme as well. */
const setColorScheme = (name: Theme): string =>
  (document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark');

export function App({ host, firstTheme }: { host: HostContext; firstTheme: Tokens }) {
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => {
    setColorScheme(host.theme);
    onThemeChange((name) => {
      setColorScheme(name);
      void THEMES[name]().then(setTheme);
    });
    notifySuccess();
  }, [host.theme]);
  return (
    <FluentProvider theme={theme} dir={wordsDirection()}>
      <Router hook={useHashLocation}>
        <Shell host={host} />
      </Router>
      <Announcer />
    </FluentProvider>
  );
}
