import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { DemoPeople } from './people-schema.ts';

export const DEMO: DemoPeople = {
  tenantId: 'tenant-1',
  playgroundUrl: 'http://localhost:56150',
  teams: [
    { id: 'payroll', name: 'Payroll', channelId: '19:payroll@thread.tacv2' },
    { id: 'talent', name: 'Talent Acquisition', channelId: '19:talent@thread.tacv2' },
  ],
  chat: { id: '19:panel@thread.v2', name: 'Panel' },
  people: [
    {
      id: 'ana',
      name: 'Ana Silva',
      roles: ['employee'],
      teams: [{ id: 'talent', name: 'Talent Acquisition' }],
    },
    {
      id: 'marco',
      name: 'Marco Weiss',
      roles: ['manager', 'employee'],
      teams: [{ id: 'talent', name: 'Talent Acquisition' }],
      clickAs: 'runs the ten minutes of Talent Acquisition',
    },
    { id: 'lena', name: 'Lena Ortiz', roles: ['editor'], teams: [{ id: 'payroll', name: 'Payroll' }] },
    { id: 'ravi', name: 'Ravi Menon', roles: ['admin'], teams: [{ id: 'payroll', name: 'Payroll' }] },
  ],
};

const here = new URL('./', import.meta.url);

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(file, here).pathname],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves the host page as the demo does, around the fixture tab. A token here is just the person's id. */
export async function startFixtureServer(): Promise<{ origin: string; server: Server }> {
  const html = await readFile(new URL('host.html', here), 'utf8');
  const css = await readFile(new URL('host.css', here), 'utf8');
  const [host, tab] = await Promise.all([bundled('host.ts'), bundled('fixture-tab.ts')]);
  const served: Record<string, [type: string, body: string]> = {
    '/': ['text/html', html],
    '/host': ['text/html', html],
    '/demo/host/host.css': ['text/css', css],
    '/demo/host/host.js': ['text/javascript', host],
    '/demo/people': ['application/json', JSON.stringify(DEMO)],
    '/tab/': [
      'text/html',
      '<!doctype html><title>Tab</title><body><script type="module" src="/tab/tab.js"></script>',
    ],
    '/tab/tab.js': ['text/javascript', tab],
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST' && pathname === '/demo/token') {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ token: `token of ${JSON.parse(body).person}` }));
      });
      return;
    }
    const [type, content] = served[pathname] ?? ['text/plain', ''];
    response.statusCode = served[pathname] ? 200 : 404;
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The fixture server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
