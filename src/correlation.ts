import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** From here on, everything this request does carries the id: log lines, and the reference a person is told. */
export const beginCorrelation = (id: string): void => current.enterWith(id);
export const correlationNow = (): string | undefined => current.getStore();
