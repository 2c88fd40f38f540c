import { readProgress } from '../../contract/progress.ts';
import { readMyTeams, readThisWeek } from '../../contract/this-week.ts';
import { myTeamRows } from '../../flows/home/my-teams.ts';
import { thisWeek } from '../../flows/home/this-week.ts';
import { readProgress as readProgressFlow } from '../../flows/progress/see-progress.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentProgress } from './progress-presenter.ts';
import { presentRow, presentThisWeek } from './this-week-presenter.ts';

export const progressEndpoints: Endpoint[] = [
  answering(readProgress, async (call) => ({
    data: presentProgress(
      await readProgressFlow(call.world, call.actor, param(call, 'team'), call.query.weeks),
    ),
  })),
  answering(readThisWeek, async ({ world, actor }) => ({
    data: presentThisWeek(await thisWeek(world, actor)),
  })),
  answering(readMyTeams, async ({ world, actor }) => ({
    data: { teams: (await myTeamRows(world, actor)).map(presentRow) },
  })),
];
