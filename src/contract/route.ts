import { z } from 'zod/v4';
import { PLAIN_ID } from '../domain/ids.ts';
import { FOUND_KINDS } from '../domain/sensitive/found.ts';

/**
 * One route, said once: the API serves it, the tab calls it, the OpenAPI document is made from it.
 * `:names` in the path are its parameters. `edits` means that the answer carries an ETag and the call needs If-Match.
 */
export interface Route<
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: `/api/${string}`;
  /** One line for the OpenAPI document. */
  says: string;
  query: Query;
  body: Body;
  answer: Answer;
  /** The answer has an ETag. */
  etag?: boolean;
  /** The call must carry If-Match with the ETag last read. */
  ifMatch?: boolean;
  /** The body holds a whole file, so an editor may send more than on other routes. */
  takesFile?: boolean;
}

export const nothing = z.undefined();
const noQuery = z.object({});

type Options<Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = {
  says: string;
  answer: A;
  query?: Q;
  body?: B;
  etag?: boolean;
  ifMatch?: boolean;
  takesFile?: boolean;
};

const routeOf =
  (method: Route['method']) =>
  <A extends z.ZodType, Q extends z.ZodType = typeof noQuery, B extends z.ZodType = typeof nothing>(
    path: `/api/${string}`,
    { says, answer, query, body, etag, ifMatch, takesFile }: Options<Q, B, A>,
  ) => ({
    method,
    path,
    says,
    answer,
    query: (query ?? noQuery) as Q,
    body: (body ?? nothing) as B,
    etag,
    ifMatch,
    takesFile,
  });

export const get = routeOf('GET');
export const post = routeOf('POST');
export const put = routeOf('PUT');
export const remove = routeOf('DELETE');

/** Minted where a form is created and carried by every repeat of it. */
export const opIdSchema = z.string().regex(/^[0-9A-Za-z-]{8,64}$/);
export const userIdSchema = z.string().regex(PLAIN_ID);

/**
 * Where a text may hold what is not for others: characters `start` up to, not including, `end` of a field. Whoever means it sends its
 * `mark` back as confirmed; a mark stands for these very words, wherever they are.
 */
export const foundSchema = z.object({
  field: z.string(),
  kind: z.enum(FOUND_KINDS),
  start: z.number().int(),
  end: z.number().int(),
  mark: z.string(),
});
export type FoundView = z.infer<typeof foundSchema>;
export const confirmedSchema = z.array(z.string().max(64)).max(1000).optional();

/** RFC 9457. `phrase` is the sentence as key, for the tab to say in the reader's language; `present` is what is there now. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  reference: z.string().optional(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  present: z.unknown().optional(),
  found: z.array(foundSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
