import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
    if (method === 'DELETE') return { status: 200, body: {} };
    if (method === 'PUT') return { status: 200, body: { id: path.split('/').at(-1) } };
    return { status: 201, body: { id: `act-${(this.sent += 1)}` } };
  }

  /** Messages the bot posted, newest last. */
  get posts(): Call[] {
    return this.calls.filter(({ method, path }) => method === 'POST' && path.includes('/activities'));
  }
  get lastSent(): string {
    return `act-${this.sent}`;
  }
  get removals(): string[] {
    return this.calls
      .filter(({ method }) => method === 'DELETE')
      .map(({ path }) => path.split('/').at(-1) ?? '');
  }
  get updates(): Call[] {
    return this.calls.filter(({ method }) => method === 'PUT');
  }
}
