import pino from 'pino';
import { correlationNow } from './correlation.ts';
import type { Log } from './flows/ports.ts';

/** Structured lines on standard output. What people wrote or who they are is never among the facts. */
export function newLog(level: string): Log {
  return pino({
    level,
    base: undefined,
    mixin: () => ({ correlation: correlationNow() }),
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['authorization', '*.authorization', 'token', '*.token', 'text', '*.text', 'name', '*.name'],
  });
}
