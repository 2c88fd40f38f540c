import { readProgress } from '../../contract/progress.ts';
import { readThisWeek } from '../../contract/this-week.ts';
import { thisWeek } from '../../flows/home/this-week.ts';
import { readProgress as readProgressFlow } from '../../flows/progress/see-progress.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentProgress } from './progress-presenter.ts';
import { presentThisWeek } from './this-week-presenter.ts';

export const progressEndpoints: Endpoint[] = [
  answering(readProgress, async (call) => ({
    data: presentProgress(
      await readProgressFlow(call.world, call.actor, param(call, 'team'), call.query.weeks),
    ),
  })),
  answering(readThisWeek, async ({ world, actor }) => ({
    data: presentThisWeek(await thisWeek(world, actor)),
  })),
];
