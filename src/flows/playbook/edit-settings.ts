import { lostDepartments } from '../../domain/playbook/departments.ts';
import type { PlaybookSettings } from '../../domain/playbook/settings.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { permitEditing } from './edit-use-case.ts';
import { publishUseCases } from './publish-playbook.ts';
import { forgetPlaybook, readPlaybook } from './read-playbook.ts';

export interface SettingsSeen {
  settings: PlaybookSettings;
  /** In which version they came. */
  rev: number;
}

export async function readSettings(world: World, actor: Actor): Promise<SettingsSeen> {
  permitEditing(actor);
  const { settings, settingsSince } = await readPlaybook(world);
  return { settings, rev: settingsSince };
}

/** Publishes the settings at once, as a version of the playbook; sent twice, they are one version. */
export async function saveSettings(
  world: World,
  actor: Actor,
  asked: { settings: PlaybookSettings; note: string; rev: number },
): Promise<SettingsSeen> {
  permitEditing(actor);
  // Another process may have published since this one looked.
  forgetPlaybook(world);
  const present = await readSettings(world, actor);
  if (JSON.stringify(present.settings) === JSON.stringify(asked.settings)) return present;
  if (present.rev !== asked.rev) return refuse('stale', 'stale', undefined, present);
  const [lost] = lostDepartments(present.settings, asked.settings);
  if (lost) return refuse('conflict', 'departmentStays', { name: lost.name ?? lost.id });
  await publishUseCases(world, {
    useCases: [],
    settings: asked.settings,
    note: asked.note,
    publishedBy: actor.name,
  });
  return readSettings(world, actor);
}
