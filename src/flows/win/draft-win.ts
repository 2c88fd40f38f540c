import { keepJob } from '../../store/job/job-store.ts';
import { DRAFT_MS, draftOperation } from '../../store/person/person-store.ts';
import { hashOf } from '../hash.ts';
import type { Actor, World } from '../ports.ts';

/**
 * The operation of a sentence typed in chat. The channel delivers a message again, sometimes under another id: for ten
 * minutes both deliveries find the same operation, so that posting from both cards is one win. Nothing typed is stored.
 */
export async function draftWin(
  world: World,
  actor: Actor,
  typed: { conversation: string; text: string },
): Promise<{ opId: string }> {
  const at = world.clock();
  const hash = await hashOf(`${typed.conversation}\n${typed.text.trim()}`);
  const opId = await draftOperation(world.tables, world.tenant, actor.id, hash, world.newId(), at);
  const expires = new Date(at.getTime() + DRAFT_MS);
  await keepJob(world.tables, world.tenant, { kind: 'draft', user: actor.id, hash }, expires);
  return { opId };
}
