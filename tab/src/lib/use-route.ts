import type { Route } from '#contract/route.ts';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { newAnswers, type Reader } from './answers.ts';
import { addressOf, callUnlessKnown, type Answer, type ApiProblem, type Asked } from './api.ts';

/** What a page knows of one reading: draw it with `<Part>`. */
export interface Reading<Data> {
  /** Kept while it is read again, also when that fails. */
  data: Data | undefined;
  etag: string | undefined;
  problem: ApiProblem | undefined;
  again: () => void;
}

const answers = newAnswers({
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

/** How the pages that are open read each key, for those who want it read again. */
const readers = new Map<string, Reader>();

const KEY_BREAK = ' ';
/** Method, path and address: the first two are the same for all of a route's answers. */
export const keyOf = <R extends Route>(route: R, asked: Asked<R> = {}): string =>
  [route.method, route.path, addressOf(route, asked)].join(KEY_BREAK);

/** A page that is come back to shows at once what it had; after this it also asks. */
const FRESH = 1_000;

/** Reads a GET route, and again every `poll` milliseconds and on coming back, while the page is visible. */
export function useRoute<R extends Route>(
  route: R,
  asked: Asked<R> = {},
  { poll, enabled = true }: { poll?: number; enabled?: boolean } = {},
): Reading<Answer<R>['data']> {
  const key = keyOf(route, asked);
  const known = useKnown<Answer<R>['data']>(key);
  const latest = useRef<Reader>(() => Promise.resolve(undefined));
  useEffect(() => {
    latest.current = (etag) => callUnlessKnown(route, asked, etag);
  });
  useEffect(() => {
    if (!enabled) return;
    const read: Reader = (etag) => latest.current(etag);
    readers.set(key, read);
    return follow(key, read, poll);
  }, [key, enabled, poll]);
  return { ...known, again: () => void answers.read(key, latest.current) };
}

function follow(key: string, read: Reader, poll: number | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isVisible = () => document.visibilityState === 'visible';
  const readOld = () => {
    if (isVisible() && answers.isOlderThan(key, FRESH)) void answers.read(key, read);
  };
  const readLater = () => {
    if (poll === undefined) return;
    timer = setTimeout(
      () => void (isVisible() ? answers.read(key, read) : Promise.resolve()).then(readLater),
      poll,
    );
  };
  readOld();
  readLater();
  document.addEventListener('visibilitychange', readOld);
  return () => {
    clearTimeout(timer);
    timer = undefined;
    poll = undefined;
    document.removeEventListener('visibilitychange', readOld);
  };
}

export function useKnown<Data>(key: string) {
  const subscribe = useCallback((listener: () => void) => answers.subscribe(key, listener), [key]);
  return useSyncExternalStore(subscribe, () => answers.known<Data>(key));
}

/** Something of this frame that outlives its page, such as how far a list was read. */
export function useKept<Data>(key: string) {
  const { data } = useKnown<Data>(key);
  const keep = useCallback(
    (to: (before: Data | undefined) => Data | undefined) =>
      answers.keep(key, { data: to(answers.known<Data>(key).data), etag: undefined }),
    [key],
  );
  return [data, keep] as const;
}

const ANSWERS = {
  /** Puts an answer where the reading is. */
  keep: <R extends Route>(
    route: R,
    asked: Asked<R>,
    answer: { data: Answer<R>['data']; etag: string | undefined },
  ) => answers.keep(keyOf(route, asked), answer),
  /** Changes what is shown at once; gives the way back. */
  change: <R extends Route>(
    route: R,
    asked: Asked<R>,
    to: (data: Answer<R>['data']) => Answer<R>['data'],
  ) => {
    const key = keyOf(route, asked);
    const before = answers.known<Answer<R>['data']>(key);
    if (before.data !== undefined) answers.keep(key, { data: to(before.data), etag: undefined });
    return () => answers.keep(key, { data: before.data, etag: before.etag });
  },
  changeAll: (to: (data: unknown) => unknown) => answers.change(to),
  /** Has a route's answers read again: now where somebody looks, else when somebody comes. */
  readAgain: async <R extends Route>(route: R, params?: Asked<R>['params']): Promise<void> => {
    const start =
      params === undefined ? [route.method, route.path, ''].join(KEY_BREAK) : keyOf(route, { params });
    const open = answers.expire((key) => key.startsWith(start));
    await Promise.all(
      open.map((key) => answers.read(key, readers.get(key) ?? (() => Promise.resolve(undefined)))),
    );
  },
};
export const useAnswers = (): typeof ANSWERS => ANSWERS;
