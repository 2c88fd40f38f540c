import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './app/page.css';
import { StandalonePage } from './app/standalone-page.tsx';
import { goToFirstPage } from './app/first-page.ts';
import { connectToHost } from './lib/host.ts';
import { startWords } from './lib/words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const host = await connectToHost();
startWords(host?.locale ?? navigator.language);
if (host) goToFirstPage(host);
createRoot(root).render(host ? <App host={host} /> : <StandalonePage />);
