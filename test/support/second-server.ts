import { findChild } from '../../src/demo/child.ts';
import { playgroundOptions } from '../../src/demo/playground.ts';
import { playgroundConfig } from '../../src/demo/seed/playground-config.ts';
import { type Demo, tokenOf } from './demo.ts';
import { freePort, startServer } from './server-process.ts';

/**
 * Another server on the storage of a running demo, as a second instance in production. It posts to the channel of the
 * first. Asked to end it would end the storage under the first one, so it is killed; to be stopped before that one.
 */
export async function startSecond(demo: Demo): Promise<Demo> {
  const [port, playgroundPort] = await Promise.all([freePort(), freePort()]);
  const settings = { ...demo.settings, PORT: String(port), PLAYGROUND_PORT: String(playgroundPort) };
  const server = startServer(settings);
  const readyAfter = await server.ready;
  const url = `http://localhost:${port}`;
  const kill = async () => {
    server.kill('SIGKILL');
    await server.ended;
  };
  return {
    ...demo,
    url,
    settings,
    pid: () => server.pid,
    readyAfter: () => readyAfter,
    output: () => server.output(),
    token: (person) => tokenOf(url, person),
    kill,
    stop: async () => {
      await kill();
      const own = await playgroundOptions(playgroundPort, port, demo.settings.DATA_DIR!, playgroundConfig());
      await (
        await findChild(own)
      )?.();
      return null;
    },
  };
}
