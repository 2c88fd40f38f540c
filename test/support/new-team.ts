import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../src/demo/child.ts';
import { newEnding } from '../../src/demo/ending.ts';
import { playgroundOptions } from '../../src/demo/playground.ts';
import { playgroundConfig } from '../../src/demo/seed/playground-config.ts';
import type { Demo } from './demo.ts';
import { freePort } from './server-process.ts';

export interface NewTeam {
  id: string;
  name: string;
  channelId: string;
}

/**
 * A Playground of its own whose team the server has never heard of, with the same people as the demo's: there the app can
 * be added for the first time. The demo it answers shows this Playground and knows the team by name.
 */
export async function startNewTeam(demo: Demo, team: NewTeam): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'adoption-playbook-team-'));
  const config: unknown = JSON.parse(playgroundConfig());
  const { id, name, channelId } = team;
  const own = { ...Object(config), team: { id: channelId, name, aadGroupId: id, channels: [] } };
  const port = await freePort();
  const serverPort = Number(new URL(demo.url).port);
  const ending = newEnding();
  await startChild(await playgroundOptions(port, serverPort, folder, JSON.stringify(own)), ending);
  return {
    ...demo,
    playgroundUrl: `http://localhost:${port}`,
    people: { ...demo.people, teams: [...demo.people.teams, team] },
    stop: async () => {
      await ending.all();
      await rm(folder, { recursive: true, force: true });
      return demo.stop();
    },
  };
}
