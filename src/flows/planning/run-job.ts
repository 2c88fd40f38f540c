import type { DueJob } from '../../store/job/job-store.ts';
import { removeDraftOperation } from '../../store/person/person-store.ts';
import { findTeam } from '../../store/team/team-store.ts';
import { prepareUntilTomorrow } from '../agenda/prepare-next.ts';
import { closeChannelVersions } from '../agenda/after-posting.ts';
import { postByClock } from '../agenda/post-channel-version.ts';
import { takeOffArchived } from '../agenda/take-off-archived.ts';
import { endIdleRun } from '../agenda/run-agenda.ts';
import { refreshByClock } from '../outbox/refresh-cards.ts';
import type { World } from '../ports.ts';
import { postNews } from '../news/post-news.ts';
import { postDigest } from '../digest/post-digest.ts';
import { removeDraftCard } from '../win/draft-card.ts';
import { dropToldWin } from '../win/drop-told-win.ts';
import { beginWeek } from './begin-week.ts';
import { localOf } from '../../domain/week.ts';
import { planAgenda } from './plan-agenda.ts';
import { planChannelVersion } from './plan-channel-version.ts';

/** What the clock asks for. Each looks at the thing itself first, so running it twice or late changes nothing. */
export async function runJob(world: World, { job, due }: DueJob): Promise<void> {
  switch (job.kind) {
    case 'agenda': {
      const team = await findTeam(world.tables, world.tenant, job.team);
      if (!team?.value.place || team.value.setUpAt === undefined) return;
      await prepareUntilTomorrow(world, team.value);
      const today = localOf(world.clock(), team.value.zone).date;
      await closeChannelVersions(world, job.team, ({ date }) => date < today);
      await planChannelVersion(world, team.value);
      return planAgenda(world, team.value, new Date(due));
    }
    case 'run-end':
      return endIdleRun(world, job.team, job.agenda);
    case 'week':
      return beginWeek(world, job.team, new Date(due));
    case 'digest':
      return postDigest(world, job.team, job.week);
    case 'channel-version': {
      await postByClock(world, job.team, job.agenda);
      const team = await findTeam(world.tables, world.tenant, job.team);
      return team && planChannelVersion(world, team.value);
    }
    case 'refresh':
      return refreshByClock(world, job.team, job, new Date(due));
    case 'archived':
      return takeOffArchived(world);
    case 'draft':
      return removeDraftOperation(world.tables, world.tenant, job.user, job.hash, world.clock());
    case 'author-news':
      return postNews(world, job.user);
    case 'told-win':
      return dropToldWin(world, job.team, job.told);
    case 'draft-card':
      return removeDraftCard(world, job, new Date(due));
  }
}
