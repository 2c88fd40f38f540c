import { z } from 'zod/v4';
import { agendaView } from './agenda-view.ts';
import { commitmentView } from './commitment.ts';
import { personRef, phraseSchema } from './common.ts';
import { promotionView } from './promotion.ts';
import { get } from './route.ts';
import { toldWinView } from './told-win.ts';
import { winView } from './win.ts';

/** One of my teams, as a row: when its next segment is, and the one thing to know of it. */
export const teamRow = z.object({
  team: z.object({ id: z.string(), name: z.string() }),
  agenda: z.string().optional(),
  startsAt: z.string().optional(),
  zone: z.string(),
  status: phraseSchema,
  /** Plans that are open in the team and will be asked for. */
  open: z.number(),
  managers: z.array(personRef),
  /** `care` is drawn with an icon and orange; `running` says so. */
  tone: z.enum(['calm', 'care', 'running']),
  may: z.object({ run: z.boolean(), setUp: z.boolean() }),
});
export type TeamRow = z.infer<typeof teamRow>;

export const thisWeekView = z.object({
  headline: phraseSchema,
  week: z.string(),
  monday: z.string(),
  /** Segments in my teams this week. */
  teams: z.number(),
  segments: z.number(),
  next: agendaView.optional(),
  /** What the next segment will ask of me, as for a win of mine that is on it. */
  asked: phraseSchema.optional(),
  others: z.array(teamRow),
  commitments: z.array(commitmentView),
  /** Wins I told aloud in a segment, noted for me to share or discard. */
  told: z.array(toldWinView),
  /** Wins of mine that a moderator has hidden lately. */
  hidden: z.array(z.object({ id: z.string(), team: z.string(), title: z.string() })),
  /** Wins of mine that an editor would like to have in the playbook, and I have not answered. */
  promotions: z.array(promotionView),
  /** What colleagues reported on my wins this week. */
  reused: z.array(
    z.object({
      win: z.object({ id: z.string(), title: z.string(), team: z.string() }),
      people: z.number(),
      worked: z.number(),
    }),
  ),
  /** I want no messages about my wins in chat. */
  newsMuted: z.boolean(),
  winsToTry: z.array(winView),
  /** No team has the app yet. */
  noTeam: z.boolean(),
});
export type ThisWeekView = z.infer<typeof thisWeekView>;

export const readThisWeek = get('/api/this-week', {
  says: 'My next segment, my other teams, my open commitments and wins to try',
  answer: thisWeekView,
  etag: true,
});
export const readMyTeams = get('/api/my-teams', {
  says: 'My teams with what is next in each, the soonest first',
  answer: z.object({ teams: z.array(teamRow) }),
  etag: true,
});
