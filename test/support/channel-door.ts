import { z } from 'zod/v4';
import { buttonsIn, type Button, textsIn } from '../../src/bot/seen.fixture.ts';
import { BOT } from '../../src/demo/seed/demo-ids.ts';
import type { Demo } from './demo.ts';
import { personNamed, teamNamed } from './demo-people.ts';
import type { SentActivity } from './playground-page.ts';

/** Hands an activity to the bot at the door the channel uses. Gives the status, and for a press what it shows. */
export async function deliver(
  demo: Demo,
  activity: SentActivity,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${demo.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

const answerSchema = z.object({ type: z.string(), value: z.unknown() });
export interface Shown {
  texts: string;
  buttons: Button[];
}

/** The same press by another person: the Playground has one user, so it is sent as the Playground sends its own. */
export async function pressAs(
  demo: Demo,
  name: string,
  press: SentActivity,
  { verb, data }: Pick<Button, 'verb' | 'data'>,
): Promise<Shown> {
  const { id } = personNamed(demo, name);
  const { status, body } = await deliver(demo, {
    ...press,
    id: crypto.randomUUID(),
    from: { id: `29:${id}`, name, aadObjectId: id },
    value: { action: { type: 'Action.Execute', verb, data } },
  });
  if (status !== 200) throw new Error(`the press ${verb} answered ${status}`);
  const { value } = answerSchema.parse(body);
  return { texts: typeof value === 'string' ? value : textsIn(value).join(' | '), buttons: buttonsIn(value) };
}

/** The event of somebody leaving a team, as Teams sends it. */
export async function leaveTeam(demo: Demo, person: string, team: string): Promise<void> {
  const { id } = personNamed(demo, person);
  const { channelId, id: group } = teamNamed(demo, team);
  const tenant = { id: demo.people.tenantId };
  const { status } = await deliver(demo, {
    type: 'conversationUpdate',
    id: crypto.randomUUID(),
    channelId: 'msteams',
    serviceUrl: `${demo.playgroundUrl}/_connector`,
    from: { id: `29:${id}`, aadObjectId: id },
    recipient: BOT,
    conversation: {
      id: channelId,
      conversationType: 'channel',
      isGroup: true,
      tenantId: tenant.id,
    },
    membersRemoved: [{ id: `29:${id}`, aadObjectId: id }],
    channelData: {
      tenant,
      team: { id: channelId, name: team, aadGroupId: group },
      eventType: 'teamMemberRemoved',
    },
  });
  if (status !== 200) throw new Error(`leaving ${team} answered ${status}`);
}
