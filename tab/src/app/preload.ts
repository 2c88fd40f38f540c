import { loadWords } from '../lib/words.ts';
import { paths } from '../lib/paths.ts';

type Load = () => Promise<unknown>;

/** The page a surface usually opens on, fetched while Teams and the API are still asked who is there. */
const USUAL: Record<string, Load> = {
  personal: () => Promise.all([import('../features/home/this-week-page.tsx'), loadWords(['home'])]),
  team: () => Promise.all([import('../features/agenda/agenda-page.tsx'), loadWords(['agenda'])]),
};

/** Pages that a link opens first now and then: fetched once Teams has said so, while the API is still asked who is there. */
const LINKED = new Map<string, Load>([
  [
    paths.playbook,
    () =>
      Promise.all([
        import('../features/playbook/playbook-page.tsx'),
        loadWords(['playbook', 'lint', 'department']),
      ]),
  ],
  [
    paths.wins,
    () => Promise.all([import('../features/win/gallery-page.tsx'), loadWords(['win', 'department'])]),
  ],
]);

/** Failing is of no matter: the page itself asks for the same files again, and tells. */
const inAdvance = (load: Load | undefined): void => void load?.().catch(() => undefined);

export const preloadUsualPage = (search: string): void =>
  inAdvance(USUAL[new URLSearchParams(search).get('surface') ?? '']);

export const preloadLinkedPage = (hash: string): void => inAdvance(LINKED.get(hash.replace(/^#/, '')));
