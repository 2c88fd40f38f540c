import type { Route } from '#contract/route.ts';
import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { addressOf, callUnlessKnown, type Answer, type ApiProblem, type Asked } from './api.ts';

/** What a page knows of one reading: draw it with `<Part>`. */
export interface Reading<Data> {
  /** Kept while it is read again, also when that fails. */
  data: Data | undefined;
  etag: string | undefined;
  problem: ApiProblem | undefined;
  again: () => void;
}

/** The home of an answer in the cache. Its first three parts find all pages and queries of one route's path. */
export const keyOf = <R extends Route>(route: R, asked: Asked<R> = {}): QueryKey => [
  route.method,
  route.path,
  asked.params ?? {},
  addressOf(route, asked),
];

/** Reads a GET route, and again every `poll` milliseconds while the page is visible; a 304 changes nothing. */
export function useRoute<R extends Route>(
  route: R,
  asked: Asked<R> = {},
  { poll, enabled = true }: { poll?: number; enabled?: boolean } = {},
): Reading<Answer<R>['data']> {
  const client = useQueryClient();
  const queryKey = keyOf(route, asked);
  const query = useQuery<Answer<R>, ApiProblem>({
    queryKey,
    queryFn: async () => {
      const known = client.getQueryData<Answer<R>>(queryKey);
      return (
        (await callUnlessKnown(route, asked, known?.etag)) ??
        known ??
        Promise.reject(new Error('304 without a known answer'))
      );
    },
    enabled,
    refetchInterval: poll ?? false,
  });
  return {
    data: query.data?.data,
    etag: query.data?.etag,
    problem: query.error ?? undefined,
    again: () => void query.refetch(),
  };
}

/** For mutations: put an answer where the reading is, or have it read again. */
export function useAnswers() {
  const client = useQueryClient();
  return {
    keep: <R extends Route>(
      route: R,
      asked: Asked<R>,
      answer: { data: Answer<R>['data']; etag: string | undefined },
    ) => void client.setQueryData<Answer<R>>(keyOf(route, asked), answer),
    /** Changes what is shown at once; gives the way back. */
    change: <R extends Route>(
      route: R,
      asked: Asked<R>,
      to: (data: Answer<R>['data']) => Answer<R>['data'],
    ) => {
      const key = keyOf(route, asked);
      const before = client.getQueryData<Answer<R>>(key);
      void client.cancelQueries({ queryKey: key });
      // Without an ETag the next reading brings the server's own answer, whatever it was.
      if (before) client.setQueryData<Answer<R>>(key, { data: to(before.data), etag: undefined });
      return () => void client.setQueryData<Answer<R>>(key, before);
    },
    readAgain: <R extends Route>(route: R, params?: Asked<R>['params']) =>
      client.invalidateQueries({ queryKey: [route.method, route.path, ...(params ? [params] : [])] }),
  };
}
