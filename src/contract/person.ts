import { z } from 'zod/v4';
import { get, put } from './route.ts';

/** Who I am here, and what I may open. The tab draws its tabs from `may` and knows no roles. */
export const meView = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  may: z.object({ editPlaybook: z.boolean(), manageATeam: z.boolean() }),
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      people: z.number(),
      home: z.boolean(),
      may: z.object({ run: z.boolean(), setUp: z.boolean() }),
      isSetUp: z.boolean(),
      zone: z.string(),
    }),
  ),
  /** All departments there are; one without a name has its word in the catalogue. */
  departments: z.array(z.object({ id: z.string(), name: z.string().optional() })),
  /** Where the organisation says what may be done with AI. */
  policyLink: z.string().optional(),
  /** The server's clock, so that timers and dates agree on all devices. */
  now: z.string(),
});
export type MeView = z.infer<typeof meView>;

export const readMe = get('/api/me', { says: 'Who I am, my teams, and what I may open', answer: meView });

const muteView = z.object({ muted: z.boolean() });
export const muteNews = put('/api/me/news', {
  says: 'Whether the bot writes to me about my wins. Whoever asks sets it for themselves',
  body: muteView,
  answer: muteView,
});
