import { changesBetween } from '../../domain/playbook/compare-versions.ts';
import type { PlaybookVersion } from '../../domain/playbook/playbook.ts';
import { findVersion, listVersions as list, readHead } from '../../store/playbook/playbook-store.ts';
import type { Actor, World } from '../ports.ts';
import { permitEditing } from './edit-use-case.ts';

const PAGE = 20;

export interface VersionLine {
  version: number;
  note: string;
  publishedBy: string;
  publishedAt: string;
  /** How many use cases, and weeks of all departments, are otherwise than in the version before. */
  changed: number;
  added: number;
  weeks: number;
  settings: boolean;
}

export interface VersionsSeen {
  /** The one in use; 0 when nothing was published. */
  newest: number;
  /** When the first was published. */
  since?: string;
  versions: VersionLine[];
  /** Where the next page goes on. */
  next?: number;
}

/** Published versions, the newest first: one range read a page, which also holds the one before its oldest. */
export async function listVersions(world: World, actor: Actor, before?: number): Promise<VersionsSeen> {
  permitEditing(actor);
  const { tables, tenant } = world;
  const newest = (await readHead(tables, tenant))?.value.version ?? 0;
  const last = Math.min(newest, (before ?? newest + 1) - 1);
  if (last < 1) return { newest, versions: [] };
  const first = Math.max(1, last - PAGE + 1);
  const [rows, oldest] = await Promise.all([
    list(tables, tenant, Math.max(1, first - 1), last),
    findVersion(tables, tenant, 1),
  ]);
  const versions = rows
    .filter(({ version }) => version >= first)
    .map((row) =>
      lineOf(
        row,
        rows.find(({ version }) => version === row.version - 1),
      ),
    )
    .reverse();
  return { newest, since: oldest?.value.publishedAt, versions, next: first > 1 ? first : undefined };
}

function lineOf(row: PlaybookVersion, former: PlaybookVersion | undefined): VersionLine {
  const { changed, added, sequences, settings } = changesBetween(former, row);
  return {
    version: row.version,
    note: row.note,
    publishedBy: row.publishedBy,
    publishedAt: row.publishedAt,
    changed: changed.length,
    added: added.length,
    weeks: sequences.reduce((sum, { weeks }) => sum + weeks.length, 0),
    settings: settings.length > 0,
  };
}
