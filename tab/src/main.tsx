import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { goToFirstPage } from './app/first-page.ts';
import './app/page.css';
import { preloadLinkedPage, preloadUsualPage } from './app/preload.ts';
import { StandalonePage } from './app/standalone-page.tsx';
import { THEMES } from './app/themes.ts';
import { connectToHost } from './lib/host.ts';
import { startWords } from './lib/words.ts';

async function start(root: HTMLElement): Promise<void> {
  preloadUsualPage(window.location.search);
  const host = await connectToHost();
  startWords(host?.locale ?? navigator.language);
  if (!host) return createRoot(root).render(<StandalonePage />);
  goToFirstPage(host);
  preloadLinkedPage(window.location.hash);
  createRoot(root).render(<App host={host} firstTheme={await THEMES[host.theme]()} />);
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void start(root);
