import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { JWTVerifyGetKey } from 'jose';
import { monotonicFactory } from 'ulid';
import { newRateLimit } from './api/rate-limit.ts';
import { newServer, type Server } from './api/server.ts';
import { appIdOf, type Credentials, newAdapter } from './bot/adapter.ts';
import { newBot } from './bot/bot.ts';
import { newConnector } from './bot/connector.ts';
import { newWords } from './bot/words.ts';
import type { Directory, Log, World } from './flows/ports.ts';
import { startJobLoop } from './jobs/job-loop.ts';
import type { Tables } from './store/table.ts';
import { newBackground } from './background.ts';
import { SENTENCE_WORDS } from './bot/reading-words.ts';

/** The name people mention, as in the app manifest. */
const BOT_NAME = 'Adoption Playbook';

/** What differs between production and the demo; everything else is the same code. */
export interface AppOptions {
  tenant: string;
  tables: Tables;
  directory: Directory;
  identity: { issuer: string; audiences: string[]; keys: JWTVerifyGetKey };
  credentials: Credentials;
  /** The link that opens a page of the tab in Teams, or in the demo's host page. */
  tabUrl(page: string): string;
  tabFolder: string;
  version: string;
  log: Log;
  jobsEveryMs: number;
  clock?(): Date;
}

export interface App {
  server: Server;
  world: World;
  /** Takes no more work, finishes what runs, and ends. */
  stop(): Promise<void>;
}

/** Puts the parts together. The one place that knows them all. */
export function newApp(options: AppOptions): App {
  const { tenant, tables, directory, log, credentials, tabUrl } = options;
  const words = newWords();
  const adapter = newAdapter(credentials);
  const ulid = monotonicFactory();
  const background = newBackground(log);
  const clock = options.clock ?? (() => new Date());
  const mint = () => ulid(clock().getTime());
  const world: World = {
    tenant,
    tables,
    directory,
    log,
    clock,
    newId: mint,
    random: Math.random,
    wait: (milliseconds) => wait(milliseconds),
    connector: newConnector({ adapter, appId: appIdOf(credentials), log, words, tabUrl, newId: mint, clock }),
    after: background.run,
  };
  const server = newServer({
    world,
    identity: { tenant, clock, ...options.identity },
    limit: newRateLimit(),
    say: (phrase) => words.phrase(phrase, 'en'),
    log,
    clock,
    reference: () => randomUUID().slice(0, 8),
    version: options.version,
    sentenceWords: SENTENCE_WORDS,
    tabFolder: options.tabFolder,
    tabUrl,
    bot: newBot({ adapter, world, words, tabUrl, botName: BOT_NAME }),
    ready: async () => {
      await tables.org.get({ partition: tenant, row: 'settings' });
      return true;
    },
  });
  const jobs = startJobLoop(world, options.jobsEveryMs);
  return {
    server,
    world,
    stop: async () => {
      await Promise.all([server.close(), jobs.stop()]);
      await background.finished();
    },
  };
}
