import MiniSearch from 'minisearch';
import type { Win } from '../../domain/win/win.ts';
import { type GalleryScope, listChanges, listShelf } from '../../store/win/gallery-store.ts';
import { listWins } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';

/** So many of the newest wins of a gallery are searched. The page says so. */
export const SEARCH_LIMIT = 20_000;
/** Searched again sooner than this, nothing is read: not with every letter somebody types. */
const FRESH_MS = 2_000;
/** Copies may be on the way for as long; what changed within it is read once more. */
const OVERLAP_MS = 120_000;
const UNUSED_MS = 10 * 60_000;
/** In memory at once, of all galleries together. */
const MOST_WINS = 60_000;
/** Of a long prompt its beginning says what it is about. */
const PROMPT = 1_000;

interface Searched {
  id: string;
  title: string;
  story: string;
  prompt: string;
  instead: string;
  author: string;
  /** Tool and task by their ids, which are words. */
  labels: string;
}

const searchedOf = ({
  authorName,
  id,
  instead,
  prompt,
  story,
  task,
  title,
  tool,
  toolName,
}: Win): Searched => ({
  id,
  title,
  story,
  prompt: (prompt ?? '').slice(0, PROMPT),
  instead: instead ?? '',
  author: authorName,
  labels: [tool, toolName, task].filter(Boolean).join(' '),
});

const newIndex = (): MiniSearch<Searched> =>
  new MiniSearch<Searched>({
    fields: ['title', 'story', 'prompt', 'instead', 'author', 'labels'],
    searchOptions: {
      boost: { title: 3, labels: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });

/** One gallery in memory: built when it is first searched, then kept up with what changed. */
class Finder {
  readonly #index = newIndex();
  readonly #ids = new Set<string>();
  #readAt = new Date(0);
  #bringingUp: Promise<void> | undefined;
  usedAt = 0;

  constructor(private readonly scope: GalleryScope) {}

  get size(): number {
    return this.#ids.size;
  }

  /** Whoever comes while it is being brought up waits for the same. */
  bringUp(world: World): Promise<void> {
    return (this.#bringingUp ??= this.#read(world).finally(() => (this.#bringingUp = undefined)));
  }

  find(words: string): string[] {
    // Ids sort by time: of what fits alike, the newest comes first.
    return this.#index
      .search(words)
      .sort((a, b) => b.score - a.score || String(b.id).localeCompare(String(a.id)))
      .map(({ id }) => String(id));
  }

  async #read(world: World): Promise<void> {
    const at = world.clock();
    if (this.#readAt.getTime() === 0) await this.#build(world);
    else if (at.getTime() - this.#readAt.getTime() < FRESH_MS) return;
    else await this.#refresh(world, new Date(this.#readAt.getTime() - OVERLAP_MS));
    this.#readAt = at;
  }

  async #build(world: World): Promise<void> {
    const wins =
      this.scope === 'everyone' ? await newestOfAll(world) : await newestOf(world, this.scope.team);
    for (const { id } of wins) this.#ids.add(id);
    // In pieces, so that nobody else waits for it.
    await this.#index.addAllAsync(wins.map(searchedOf), { chunkSize: 200 });
  }

  async #refresh(world: World, since: Date): Promise<void> {
    for (const { copy, win } of await listChanges(world.tables, world.tenant, this.scope, since)) {
      this.#drop(win);
      if (copy) this.#add(copy.win);
    }
    while (this.#ids.size > SEARCH_LIMIT) this.#drop([...this.#ids].sort()[0] ?? '');
  }

  #drop(id: string): void {
    if (this.#ids.delete(id)) this.#index.discard(id);
  }

  #add(win: Win): void {
    this.#ids.add(win.id);
    this.#index.add(searchedOf(win));
  }
}

async function newestOfAll(world: World): Promise<Win[]> {
  const wins: Win[] = [];
  let next: string | undefined;
  do {
    const limit = Math.min(1_000, SEARCH_LIMIT - wins.length);
    const shelf = { among: 'all', order: 'newest' } as const;
    const page = await listShelf(world.tables, world.tenant, 'everyone', shelf, limit, next);
    wins.push(...page.wins.map(({ win }) => win));
    next = page.next;
  } while (next !== undefined && wins.length < SEARCH_LIMIT);
  return wins;
}

async function newestOf(world: World, team: string): Promise<Win[]> {
  const wins: Win[] = [];
  let next: string | undefined;
  do {
    const page = await listWins(world.tables, world.tenant, team, 500, next);
    wins.push(...page.wins.map(({ win }) => win).filter(isForTeam));
    next = page.next;
  } while (next !== undefined && wins.length < SEARCH_LIMIT);
  return wins.slice(0, SEARCH_LIMIT);
}

const isForTeam = ({ audience, state }: Win): boolean => audience !== 'me' && state === 'shared';

/** By storage and gallery, the longest unused first. */
const finders = new WeakMap<World['tables'], Map<string, Finder>>();

/** What of a gallery fits the words, the best first, and how many wins were looked at. */
export async function findWins(
  world: World,
  scope: GalleryScope,
  words: string,
): Promise<{ ids: string[]; searched: number }> {
  const all = finders.get(world.tables) ?? new Map<string, Finder>();
  finders.set(world.tables, all);
  const key = scope === 'everyone' ? 'everyone' : `team ${scope.team}`;
  const finder = all.get(key) ?? new Finder(scope);
  all.delete(key);
  all.set(key, finder);
  finder.usedAt = world.clock().getTime();
  await finder.bringUp(world);
  forgetUnused(all, finder);
  return { ids: finder.find(words), searched: finder.size };
}

function forgetUnused(all: Map<string, Finder>, used: Finder): void {
  let total = [...all.values()].reduce((sum, each) => sum + each.size, 0);
  for (const [key, finder] of all) {
    const isUnused = used.usedAt - finder.usedAt > UNUSED_MS;
    if (finder === used || (total <= MOST_WINS && !isUnused)) continue;
    total -= finder.size;
    all.delete(key);
  }
}

/** How many galleries are in memory; for whoever watches it. */
export const findersIn = ({ tables }: World): number => finders.get(tables)?.size ?? 0;
