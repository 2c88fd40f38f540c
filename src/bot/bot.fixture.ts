import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { monotonicFactory } from 'ulid';
import type { World } from '../flows/ports.ts';
import { newMemoryTables } from '../store/memory-table.ts';
import { newAdapter } from './adapter.ts';
import { newBot } from './bot.ts';
import { newConnector } from './connector.ts';
import { newWords } from './words.ts';

export const TENANT = 'tenant-1';
export const TEAM_ID = 'group-1';
export const THREAD = '19:payroll@thread.tacv2';

export interface Somebody {
  id: string;
  name: string;
  guest?: boolean;
}
export const MARCO: Somebody = { id: 'marco', name: 'Marco Weiss' };
export const ANA: Somebody = { id: 'ana', name: 'Ana Silva' };
export const PRIYA: Somebody = { id: 'priya', name: 'Priya Nair' };
export const GUS: Somebody = { id: 'gus', name: 'Gus Guest', guest: true };

export interface Call {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

const accountOf = ({ id, name, guest }: Somebody) => ({
  id: `29:${id}`,
  name,
  aadObjectId: id,
  userRole: guest ? 'guest' : 'user',
});

/** The channel as the bot sees it: takes messages and answers for the roster. */
export class FakeChannel {
  readonly calls: Call[] = [];
  roster: Somebody[] = [MARCO, ANA, PRIYA, GUS];
  /** Answers sends with this instead, while set. */
  failing?: number;
  private server?: Server;
  private sent = 0;

  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const call = {
          method: request.method ?? '',
          path: decodeURIComponent(request.url ?? ''),
          body: text ? JSON.parse(text) : {},
        };
        this.calls.push(call);
        const { status, body } = this.answer(call);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
    const { server } = this;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private answer({ method, path }: Call): { status: number; body: unknown } {
    if (/\/pagedmembers/.test(path)) return { status: 200, body: { members: this.roster.map(accountOf) } };
    const member = /\/members\/29:([^/?]+)/.exec(path)?.[1];
    if (member) {
      const found = this.roster.find((each) => each.id === member);
      return found
        ? { status: 200, body: accountOf(found) }
        : { status: 404, body: { error: { code: 'NotFound' } } };
    }
    if (/\/v3\/teams\//.test(path))
      return { status: 200, body: { id: THREAD, name: 'Payroll', aadGroupId: TEAM_ID } };
    if (this.failing) return { status: this.failing, body: {} };
    if (method === 'PUT') return { status: 200, body: { id: path.split('/').at(-1) } };
    return { status: 201, body: { id: `act-${(this.sent += 1)}` } };
  }

  /** Messages the bot posted, newest last. */
  get posts(): Call[] {
    return this.calls.filter(({ method, path }) => method === 'POST' && path.includes('/activities'));
  }
  get updates(): Call[] {
    return this.calls.filter(({ method }) => method === 'PUT');
  }
}

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

let activities = 0;

type Where = Pick<Activity, 'conversation' | 'channelData'>;

const TEAM_DATA = { tenant: { id: TENANT }, team: { id: THREAD, name: 'Payroll', aadGroupId: TEAM_ID } };

export const inChannel: Where = {
  conversation: {
    id: `${THREAD};messageid=1`,
    conversationType: 'channel',
    isGroup: true,
    name: '',
    tenantId: TENANT,
  },
  channelData: { ...TEAM_DATA, channel: { id: THREAD } },
};
export const inPersonalChat = (who: Somebody): Where => ({
  conversation: {
    id: `a:${who.id}`,
    conversationType: 'personal',
    isGroup: false,
    name: '',
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT } },
});
export const inGroupChat: Where = {
  conversation: {
    id: '19:chat@thread.v2',
    conversationType: 'groupChat',
    isGroup: true,
    name: '',
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT } },
};

export const from = (who: Somebody): Partial<Activity> => ({
  id: `in-${(activities += 1)}`,
  from: { id: `29:${who.id}`, name: who.name, aadObjectId: who.id },
  locale: 'en-GB',
});

export const message = (who: Somebody, where: Where, text: string): Partial<Activity> => ({
  type: 'message',
  ...from(who),
  ...where,
  text,
});

export const pressing = (
  who: Somebody,
  where: Where,
  verb: string,
  data: Record<string, unknown>,
  replyToId = 'card-1',
): Partial<Activity> => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  ...from(who),
  ...where,
  replyToId,
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

export const installation = (who: Somebody, where: Where, action: string): Partial<Activity> => ({
  type: 'installationUpdate',
  action,
  ...from(who),
  ...where,
});

export const update = (who: Somebody, where: Where, about: Partial<Activity>): Partial<Activity> => ({
  type: 'conversationUpdate',
  ...from(who),
  ...where,
  ...about,
});

/** Every text of a card or message, for assertions that read like what a person sees. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['text', 'title', 'label', 'value'].includes(key)
      ? [inner]
      : key === 'data'
        ? []
        : textsIn(inner),
  );
}

export interface Button {
  verb: string;
  title: string;
  data: Record<string, unknown>;
}

/** The buttons of a card that come back to the bot, also those inside it. */
export function buttonsIn(value: unknown): Button[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const here = 'verb' in value && 'title' in value && 'data' in value ? [value as Button] : [];
  return [...here, ...Object.values(value).flatMap(buttonsIn)];
}
