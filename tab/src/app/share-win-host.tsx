import { Suspense, useState, type ReactNode } from 'react';
import { ShareWinContext, type ShareStart } from '../lib/share-win.ts';
import { lazyPage } from './lazy-page.ts';

const ShareWinDialog = lazyPage(
  ['win'],
  async () => (await import('../features/win/share-win-dialog.tsx')).ShareWinDialog,
);

/** Holds the share form above all pages, so that features can open it and know nothing of each other. */
export function ShareWinHost({ children }: { children: ReactNode }) {
  const [start, setStart] = useState<ShareStart>();
  return (
    <ShareWinContext.Provider value={setStart}>
      {children}
      {start && (
        <Suspense fallback={null}>
          <ShareWinDialog start={start} close={() => setStart(undefined)} />
        </Suspense>
      )}
    </ShareWinContext.Provider>
  );
}
