import { z } from 'zod/v4';

export const DEMO_ROLES = ['manager', 'employee', 'editor', 'admin'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

/** What `GET /demo/people` answers. The host page and any other client of the demo find their way by it. */
export const demoPeopleSchema = z.object({
  tenantId: z.string(),
  /** The Microsoft 365 Agents Playground, where the bot answers. */
  playgroundUrl: z.url(),
  teams: z.array(z.object({ id: z.string(), name: z.string(), channelId: z.string() })),
  /** The group chat of the Playground. A meeting can be held in it, and is nobody's until a team is chosen. */
  chat: z.object({ id: z.string(), name: z.string() }),
  people: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        roles: z.array(z.enum(DEMO_ROLES)),
        teams: z.array(z.object({ id: z.string(), name: z.string() })),
        /** Why one would look around as this person, such as "runs Payroll's ten minutes". The first one is the default. */
        clickAs: z.string().optional(),
      }),
    )
    .min(1),
});
export type DemoPeople = z.infer<typeof demoPeopleSchema>;
export type DemoPerson = DemoPeople['people'][number];
export type DemoTeam = DemoPeople['teams'][number];

/** What `POST /demo/token` answers to `{"person": id}`. */
export const demoTokenSchema = z.object({ token: z.string() });
