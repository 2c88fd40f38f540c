import { readProgress } from '../contract/progress.ts';
import { readThisWeek } from '../contract/this-week.ts';
import { thisWeek } from '../flows/home/this-week.ts';
import { readProgress as readProgressFlow } from '../flows/progress/see-progress.ts';
import { presentAgenda } from './agenda-presenter.ts';
import { presentCommitment } from './commitment-presenter.ts';
import { answering, type Endpoint, param } from './endpoint.ts';
import { presentWin } from './win-presenter.ts';

export const progressEndpoints: Endpoint[] = [
  answering(readProgress, async (call) => ({
    data: await readProgressFlow(call.world, call.actor, param(call, 'team'), call.query.weeks),
  })),
  answering(readThisWeek, async ({ world, actor }) => {
    const seen = await thisWeek(world, actor);
    return {
      data: {
        ...seen,
        next: seen.next && presentAgenda(seen.next),
        others: seen.others.map((row) => ({ ...row, startsAt: row.startsAt?.toISOString() })),
        commitments: seen.commitments.map(presentCommitment),
        winsToTry: seen.winsToTry.map(presentWin),
      },
    };
  }),
];
