const DAY = 86_400_000;

/** Rows about a person carry the instant after which they must be gone. */
export const RETENTION_DAYS = {
  fact: 3 * 365,
  operation: 1,
  draft: 1,
  told: 14,
  outbox: 30,
  messages: 30,
} as const;

export const untilAfter = (at: Date, kind: keyof typeof RETENTION_DAYS): string =>
  new Date(at.getTime() + RETENTION_DAYS[kind] * DAY).toISOString();
