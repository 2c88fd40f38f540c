import { type Meeting, newMeeting } from '../../domain/agenda/meeting.ts';
import { findMeeting, saveMeeting } from '../../store/meeting/meeting-store.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';

/** Changes what is kept of a meeting's chat; the same object means that nothing is to be written. */
export const changeMeeting = (
  world: World,
  chat: string,
  change: (former: Meeting) => Meeting,
): Promise<{ former: Meeting; meeting: Meeting }> =>
  writing(world, async () => {
    const stored = await findMeeting(world.tables, world.tenant, chat);
    const former = stored?.value ?? newMeeting(chat);
    const meeting = change(former);
    if (meeting !== former) await saveMeeting(world.tables, world.tenant, meeting, stored?.etag);
    return { former, meeting };
  });
