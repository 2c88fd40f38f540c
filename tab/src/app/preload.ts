import { loadWords } from '../lib/words.ts';

/** The page a surface usually opens on, fetched while Teams and the API are still asked who is there. */
const USUAL: Record<string, () => Promise<unknown>> = {
  personal: () => Promise.all([import('../features/home/this-week-page.tsx'), loadWords(['home'])]),
  team: () => Promise.all([import('../features/agenda/agenda-page.tsx'), loadWords(['agenda'])]),
};

/** Failing is of no matter: the page itself asks for the same files again, and tells. */
export function preloadUsualPage(search: string): void {
  USUAL[new URLSearchParams(search).get('surface') ?? '']?.().catch(() => undefined);
}
