/** The kind of failure without its message, which may quote what people wrote. */
export const nameOfError = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const codeOf = (error: Error, name: string): string | number | undefined => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
};

/**
 * What is logged of a failure. Field by field: the channel's errors carry the whole request, with the message in it.
 */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack, cause } = error;
  return {
    name,
    code: codeOf(error, 'code'),
    statusCode: codeOf(error, 'statusCode'),
    stack,
    ...(cause instanceof Error ? { cause: errorFacts(cause) } : {}),
  };
}
