import { access, constants, mkdir } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod/v4';
import { isFree } from './child.ts';
import { DemoFault } from './demo-fault.ts';

export interface DemoConfig {
  port: number;
  playgroundPort: number;
  tablePort: number;
  dataFolder: string;
  fresh: boolean;
  logLevel: string;
}

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const schema = z.object({
  PORT: port(3978),
  PLAYGROUND_PORT: port(56_150),
  TABLE_PORT: port(10_002),
  DATA_DIR: z.string().min(1).default('.data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

export function demoConfig(env: Record<string, string | undefined>, args: string[]): DemoConfig {
  if (env.NODE_ENV === 'production')
    throw new DemoFault('The demo does not run with NODE_ENV=production. Start dist/index.js instead.');
  const parsed = schema.safeParse(env);
  const fault = parsed.error?.issues[0];
  if (!parsed.data) throw new DemoFault(`${fault?.path.join('.')} is not usable: ${fault?.message}.`);
  const { PORT, PLAYGROUND_PORT, TABLE_PORT, DATA_DIR, LOG_LEVEL } = parsed.data;
  if (new Set([PORT, PLAYGROUND_PORT, TABLE_PORT]).size < 3)
    throw new DemoFault('PORT, PLAYGROUND_PORT and TABLE_PORT must be three different ports.');
  const dataFolder = isAbsolute(DATA_DIR) ? DATA_DIR : join(process.cwd(), DATA_DIR);
  return {
    port: PORT,
    playgroundPort: PLAYGROUND_PORT,
    tablePort: TABLE_PORT,
    dataFolder,
    fresh: args.includes('--fresh'),
    logLevel: LOG_LEVEL,
  };
}

export async function checkFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch {
    throw new DemoFault(
      `The folder ${folder} cannot be written. Make it writable, or set DATA_DIR to one that is.`,
    );
  }
}

export async function checkPort(wanted: number, setting: string): Promise<void> {
  if (await isFree(wanted)) return;
  throw new DemoFault(`Port ${wanted} is in use. Stop what uses it, or set ${setting} to a free port.`);
}
