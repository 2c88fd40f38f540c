import { z } from 'zod/v4';
import type { Sent } from '../../flows/ports.ts';

/** What the connector throws, as far as it can be relied on. */
const failureSchema = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  details: z.object({ error: z.object({ code: z.string() }).optional() }).optional(),
  response: z.object({ headers: z.unknown() }).optional(),
});

/** The conversation or message is not ours to write to any more: nothing is sent there again. */
const GONE = new Set([
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'ForbiddenOperationException',
  'ConversationNotFound',
  'ActivityNotFoundInConversation',
]);

/** The request never left: no address, or nobody listening. */
const NEVER_LEFT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED']);

const isHeaders = (value: unknown): value is { get(name: string): unknown } =>
  typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';

function retryAfterOf(headers: unknown): number | undefined {
  const seconds = isHeaders(headers) ? Number(headers.get('retry-after')) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

/**
 * Whether a send that failed may have arrived. A refusal (429 and other 4xx) is proof that it did not; after 5xx, a reset
 * or a timeout nobody can know.
 */
export function outcomeOf(error: unknown): Sent {
  const failure = failureSchema.safeParse(error);
  if (!failure.success) return { is: 'unknown' };
  const { statusCode, code, details, response } = failure.data;
  if (statusCode === undefined) {
    return code !== undefined && NEVER_LEFT.has(code) ? { is: 'refused', gone: false } : { is: 'unknown' };
  }
  if (statusCode < 400 || statusCode >= 500 || statusCode === 408) return { is: 'unknown' };
  const reason = details?.error?.code ?? code ?? '';
  return {
    is: 'refused',
    gone: (statusCode === 403 || statusCode === 404) && (statusCode === 404 || GONE.has(reason)),
    retryAfterSeconds: statusCode === 429 ? (retryAfterOf(response?.headers) ?? 1) : undefined,
  };
}
