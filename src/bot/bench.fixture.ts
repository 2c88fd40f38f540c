import type { Activity } from 'botbuilder';
import { monotonicFactory } from 'ulid';
import type { World } from '../flows/ports.ts';
import { newMemoryTables } from '../store/memory-table.ts';
import { newAdapter } from './adapter.ts';
import { newBot } from './bot.ts';
import { newConnector } from './connector.ts';
import { FakeChannel, TENANT } from './fake-channel.fixture.ts';
import { newWords } from './words.ts';

export interface Answered {
  status: number;
  body: unknown;
}

export interface Bench {
  channel: FakeChannel;
  world: World;
  logged: { level: string; facts: Record<string, unknown>; text: string }[];
  clock: { now: Date };
  /** Hands an activity to the bot as restify would, and runs what it left for afterwards. */
  send(activity: Partial<Activity>): Promise<Answered>;
}

/** A response like restify's: the adapter insists on `header`. */
function newResponse(): {
  answered: Answered;
  response: Parameters<ReturnType<typeof newBot>['process']>[1];
} {
  const answered: Answered = { status: 200, body: undefined };
  return {
    answered,
    response: {
      socket: undefined,
      header: () => undefined,
      status: (code) => (answered.status = code),
      send: (body) => (answered.body = body),
      end: () => undefined,
    },
  };
}

export async function newBench(): Promise<Bench> {
  const channel = new FakeChannel();
  const serviceUrl = await channel.open();
  const clock = { now: new Date('2026-11-24T08:00:00Z') };
  const newId = monotonicFactory();
  const logged: Bench['logged'] = [];
  const log = (level: string) => (facts: Record<string, unknown>, text: string) =>
    void logged.push({ level, facts, text });
  const tasks: Promise<void>[] = [];
  const adapter = newAdapter('none');
  const words = newWords();
  const tabUrl = (page: string) => `https://teams.example/${page}`;
  const logs = { info: log('info'), warn: log('warn'), error: log('error') };
  const world: World = {
    tenant: TENANT,
    tables: newMemoryTables(),
    clock: () => clock.now,
    newId: () => newId(clock.now.getTime()),
    random: () => 0.5,
    wait: (milliseconds) => new Promise((done) => void setTimeout(done, milliseconds).unref()),
    connector: newConnector({
      adapter,
      appId: '',
      log: logs,
      words,
      tabUrl,
      newId: () => newId(clock.now.getTime()),
      clock: () => clock.now,
    }),
    directory: {
      ownersOf: () => Promise.resolve(['marco']),
      rolesOf: () => Promise.resolve({ isEditor: false, isAdmin: false }),
    },
    log: logs,
    after: (task) => void tasks.push(task()),
  };
  const bot = newBot({ adapter, world, words, tabUrl, botName: 'Adoption Playbook' });
  return {
    channel,
    world,
    logged,
    clock,
    async send(activity) {
      const { answered, response } = newResponse();
      const body = {
        channelId: 'msteams',
        serviceUrl,
        recipient: { id: '28:bot', name: 'Adoption Playbook' },
        ...activity,
      };
      await bot.process({ method: 'POST', body, headers: {} }, response);
      while (tasks.length > 0) await tasks.shift();
      return answered;
    },
  };
}
