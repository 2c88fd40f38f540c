import { isRecord } from '../is-record.ts';
/** How long one call to the channel may take; an invoke has five seconds in all. */
const CALL_MILLISECONDS = 4_000;

interface Pipeline {
  removePolicy(options: { name: string }): unknown[];
  addPolicy(policy: {
    name: string;
    sendRequest(request: { timeout: number }, next: (request: { timeout: number }) => unknown): unknown;
  }): void;
}

const isPipeline = (value: unknown): value is Pipeline =>
  isRecord(value) && typeof value.removePolicy === 'function' && typeof value.addPolicy === 'function';

/**
 * The connector posts a message again after 502, 503, 504 and resets, without a key the channel could know it by, so
 * people would see it twice. No option stops that (`noRetryPolicy` is never read), so the policy is taken out of the
 * client's own pipeline. Its client is private; when a new version moves it, this fails at the first turn.
 */
export function withoutRetry<Client extends object>(connector: Client): Client {
  const client: unknown = Reflect.get(connector, 'client');
  const pipeline = isRecord(client) ? client.pipeline : undefined;
  if (!isPipeline(pipeline)) throw new Error('The connector has no pipeline to take the retry out of.');
  if (pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length !== 1) {
    throw new Error('The connector has no retry policy under the name defaultRetryPolicy.');
  }
  pipeline.addPolicy({
    name: 'callDeadline',
    sendRequest: (request, next) => {
      request.timeout = CALL_MILLISECONDS;
      return next(request);
    },
  });
  return connector;
}
