import { randomUUID } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import { SENTENCE_WORDS } from '../bot/reading-words.ts';
import { newWords } from '../bot/words.ts';
import { installInTeam } from '../flows/team/install-team.ts';
import { leaveTeam } from '../flows/team/keep-roster.ts';
import { setUpTeam } from '../flows/team/set-up-team.ts';
import type { Actor, World } from '../flows/ports.ts';
import { publishSupplied } from '../flows/playbook/publish-playbook.ts';
import { type MemoryOptions, newMemoryTables } from '../store/memory-table.ts';
import { SUPPLIED_PLAYBOOK } from '../supplied-playbook.ts';
import { newRateLimit } from './rate-limit.ts';
import { newServer, type Server, type ServerOptions } from './server.ts';
import { AUDIENCE, type Issuer, ISSUER, newIssuer, TENANT } from './token.fixture.ts';

/** Payroll is Marco's team with Ana and Priya; Gus is its guest and Lea has left it. Talent is Olga's team with Tom. */
export const PAYROLL = 'payroll-group';
export const TALENT = 'talent-group';
const NAMES = {
  marco: 'Marco Weiss',
  ana: 'Ana Silva',
  priya: 'Priya Nair',
  gus: 'Gus Guest',
  lea: 'Lea Brandt',
  olga: 'Olga Petrova',
  tom: 'Tom Okafor',
  eva: 'Eva Lindqvist',
} as const;
export type Who = keyof typeof NAMES;
const OWNERS: Record<string, readonly string[]> = { [PAYROLL]: ['marco'], [TALENT]: ['olga'] };

export interface Asked {
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  /** Of any shape: tests say what they look for. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export interface ApiBench {
  address: string;
  port: number;
  server: Server;
  world: World;
  issuer: Issuer;
  clock: { now: Date };
  logged: { level: string; facts: Record<string, unknown>; text: string }[];
  tokenOf(who: Who): Promise<string>;
  /** Calls the API as somebody, or as nobody. */
  call(who: Who | undefined, method: string, path: string, asked?: Asked): Promise<Answered>;
  /** Does what was put off until after the answer. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export const actorOf = (id: Who): Actor => ({
  id,
  name: NAMES[id],
  isEditor: id === 'eva',
  isAdmin: false,
});

export type BenchOptions = Partial<Omit<ServerOptions, 'world' | 'identity'>> & { tables?: MemoryOptions };

/** A real server on a free port, over the storage in memory, with a small organisation in it. */
export async function newApiBench(options: BenchOptions = {}): Promise<ApiBench> {
  const clock = { now: new Date('2026-11-24T08:00:00Z') };
  const logged: ApiBench['logged'] = [];
  const log = (level: string) => (facts: Record<string, unknown>, text: string) =>
    void logged.push({ level, facts, text });
  const later: (() => Promise<void>)[] = [];
  const world = newWorld(
    clock,
    later,
    { info: log('info'), warn: log('warn'), error: log('error') },
    options.tables,
  );
  await settleIn(world);

  const issuer = await newIssuer(() => clock.now);
  const words = newWords();
  const server = newServer({
    say: (phrase) => words.phrase(phrase, 'en'),
    log: world.log,
    clock: world.clock,
    reference: () => randomUUID().slice(0, 8),
    limit: newRateLimit(1_000_000),
    version: '1.2.3',
    tabUrl: (page) => `https://teams.example/${page}`,
    sentenceWords: SENTENCE_WORDS,
    ready: () => Promise.resolve(true),
    ...options,
    world,
    identity: {
      tenant: TENANT,
      issuer: ISSUER,
      audiences: [AUDIENCE],
      keys: issuer.keys,
      clock: world.clock,
    },
  });
  const port = await server.listen(0);
  const address = `http://127.0.0.1:${port}`;
  const tokens = new Map<Who, Promise<string>>();
  const tokenOf = (who: Who): Promise<string> => {
    const claims = { oid: who, name: NAMES[who], roles: who === 'eva' ? ['Playbook.Editor'] : undefined };
    const token = tokens.get(who) ?? issuer.token(claims);
    tokens.set(who, token);
    return token;
  };
  return {
    address,
    port,
    server,
    world,
    issuer,
    clock,
    logged,
    tokenOf,
    async call(who, method, path, { body, headers } = {}) {
      const response = await fetch(`${address}${path}`, {
        method,
        headers: {
          ...(who && { authorization: `Bearer ${await tokenOf(who)}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: isJson ? JSON.parse(text) : undefined,
      };
    },
    async settle() {
      for (let task = later.shift(); task; task = later.shift()) await task();
    },
    async close() {
      server.restify.server.closeAllConnections();
      await server.close();
    },
  };
}

function newWorld(
  clock: { now: Date },
  later: (() => Promise<void>)[],
  log: World['log'],
  tables: MemoryOptions | undefined,
): World {
  const ulid = monotonicFactory();
  let cards = 0;
  const sent = () => Promise.resolve({ is: 'sent' as const, activity: `card-${(cards += 1)}` });
  return {
    tenant: TENANT,
    tables: newMemoryTables(tables),
    clock: () => clock.now,
    newId: () => ulid(clock.now.getTime()),
    random: () => 0.5,
    wait: () => Promise.resolve(),
    connector: { post: sent, update: sent, remove: sent },
    directory: {
      ownersOf: (team) => Promise.resolve(OWNERS[team] ?? []),
      rolesOf: () => Promise.resolve({ isEditor: false, isAdmin: false }),
    },
    log,
    after: (task) => void later.push(task),
  };
}

const entry = (id: Who, guest = false) => ({ id, name: NAMES[id], channelId: `29:${id}`, guest });
const place = (conversation: string) => ({
  serviceUrl: 'https://channel.example',
  conversation,
  botId: '28:bot',
  tenant: TENANT,
});

async function settleIn(world: World): Promise<void> {
  await publishSupplied(world, SUPPLIED_PLAYBOOK, 'Adoption Playbook');
  const setUp = { every: 'weekly', weekday: 3, time: '09:30', zone: 'Europe/Amsterdam' } as const;
  await installInTeam(world, actorOf('marco'), {
    team: { id: PAYROLL, name: 'Payroll' },
    channelName: 'General',
    place: place('19:payroll'),
    members: [entry('marco'), entry('ana'), entry('priya'), entry('lea'), entry('gus', true)],
  });
  await setUpTeam(world, actorOf('marco'), PAYROLL, { department: 'finance-and-payroll', ...setUp });
  await leaveTeam(world, PAYROLL, ['lea']);
  await installInTeam(world, actorOf('olga'), {
    team: { id: TALENT, name: 'Talent' },
    channelName: 'General',
    place: place('19:talent'),
    members: [entry('olga'), entry('tom')],
  });
  await setUpTeam(world, actorOf('olga'), TALENT, { department: 'hr-and-recruiting', ...setUp });
}
