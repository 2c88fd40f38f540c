import { fileOf, type PlaybookFile } from '../../domain/playbook/playbook-file.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitEditing } from './edit-use-case.ts';
import { playbookAt, readPlaybook } from './read-playbook.ts';

/** The file of what is published, or of an earlier version. Drafts are not in it. */
export async function exportPlaybook(world: World, actor: Actor, version?: number): Promise<PlaybookFile> {
  permitEditing(actor);
  const newest = (await readPlaybook(world)).version;
  if (version !== undefined && version > newest) return refuse('not-found', 'versionGone');
  return fileOf(await playbookAt(world, version), world.clock().toISOString());
}
