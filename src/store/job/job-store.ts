import { z } from 'zod/v4';
import { placeSchema } from '../../domain/team/team.ts';
import { codecOf } from '../codec.ts';
import { allRows, jobPartition, jobRow, jobRowsDue } from '../keys.ts';
import { type Stored, writeOf } from '../rows.ts';
import { rangeOf, StoreError, type Tables } from '../table.ts';

/** Cards that are drawn anew in place. */
export const SHOWN = [
  'win',
  'agenda',
  'offer',
  'recap',
  'channel-version',
  'told-win',
  'hidden-win',
  'digest',
  'promotion',
  'author-news',
] as const;

/** Work that is due at a time. Running one twice changes nothing: each looks at the thing itself first. */
export const jobSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agenda'), team: z.string() }),
  z.object({ kind: z.literal('run-end'), team: z.string(), agenda: z.string() }),
  z.object({ kind: z.literal('week'), team: z.string() }),
  /** About the week before. */
  z.object({ kind: z.literal('digest'), team: z.string(), week: z.string() }),
  z.object({ kind: z.literal('channel-version'), team: z.string(), agenda: z.string() }),
  z.object({ kind: z.literal('refresh'), team: z.string(), about: z.enum(SHOWN), object: z.string() }),
  /** A use case was archived, and stands on agendas of any team. */
  z.object({ kind: z.literal('archived') }),
  z.object({ kind: z.literal('draft'), user: z.string(), hash: z.string() }),
  /** What came of a person's wins. */
  z.object({ kind: z.literal('author-news'), user: z.string() }),
  z.object({ kind: z.literal('told-win'), team: z.string(), told: z.string() }),
  z.object({
    kind: z.literal('draft-card'),
    team: z.string().optional(),
    place: placeSchema,
    activity: z.string(),
  }),
]);
export type Job = z.infer<typeof jobSchema>;

const rowSchema = z.object({ job: jobSchema, due: z.string(), leaseUntil: z.string().optional() });
export type DueJob = z.infer<typeof rowSchema>;
const codec = codecOf<DueJob>({ table: 'job', version: 1, schema: rowSchema });

const SHARD = 0;

const idOf = (job: Job): string => {
  switch (job.kind) {
    case 'agenda':
      return `agenda.${job.team}`;
    case 'run-end':
      return `run-end.${job.team}.${job.agenda}`;
    case 'week':
      return `week.${job.team}`;
    case 'digest':
      return `digest.${job.team}.${job.week}`;
    case 'channel-version':
      return `channel-version.${job.team}.${job.agenda}`;
    case 'refresh':
      return `refresh.${job.team}.${job.about}.${job.object}`;
    case 'archived':
      return 'archived';
    case 'draft':
      return `draft.${job.user}.${job.hash}`;
    case 'author-news':
      return `author-news.${job.user}`;
    case 'told-win':
      return `told-win.${job.team}.${job.told}`;
    case 'draft-card':
      return `draft-card.${job.place.conversation}.${job.activity}`;
  }
};

/** Keeps a job for a time; the same job at the same time is one row. */
export async function keepJob(tables: Tables, t: string, job: Job, due: Date): Promise<void> {
  const row = jobRow(due, idOf(job));
  await tables.job.commit(jobPartition(t, SHARD), [
    { do: 'put', row, cells: codec.encode({ job, due: due.toISOString() }) },
  ]);
}

const isLeased = ({ leaseUntil }: DueJob, now: Date): boolean =>
  leaseUntil !== undefined && Date.parse(leaseUntil) > now.getTime();

/** What is due and nobody has: jobs that wait for another try do not stand in the way of others. */
export async function listDueJobs(
  tables: Tables,
  t: string,
  now: Date,
  limit: number,
): Promise<Stored<DueJob>[]> {
  const rows = await rangeOf(tables.job, { partition: jobPartition(t, SHARD), ...jobRowsDue(now) });
  const due = rows.map((row) => ({ value: codec.decode(row), etag: row.etag }));
  return due.filter(({ value }) => !isLeased(value, now)).slice(0, limit);
}

/** Teams that are set up, in the order of their ids: the next week of each is planned. One range. */
export async function listPlannedTeams(tables: Tables, t: string): Promise<string[]> {
  const rows = await rangeOf(tables.job, { partition: jobPartition(t, SHARD), ...allRows });
  const teams = rows.flatMap((row) => {
    const { job } = codec.decode(row);
    return job.kind === 'week' ? [job.team] : [];
  });
  return [...new Set(teams)].sort();
}

const rowOf = (due: DueJob): string => jobRow(due.due, idOf(due.job));

/** Takes a job for a while, or answers undefined when another process has it. */
export async function leaseJob(
  tables: Tables,
  t: string,
  due: Stored<DueJob>,
  until: Date,
): Promise<Stored<DueJob> | undefined> {
  try {
    const leased = { ...due.value, leaseUntil: until.toISOString() };
    const [etag] = await tables.job.commit(jobPartition(t, SHARD), [
      writeOf(codec, rowOf(due.value), leased, due.etag ?? ''),
    ]);
    return { value: leased, etag };
  } catch (error) {
    if (error instanceof StoreError && (error.fault === 'stale' || error.fault === 'missing'))
      return undefined;
    throw error;
  }
}

/** Takes back what was kept for a time, whether or not it is still there. */
export const dropJob = (tables: Tables, t: string, job: Job, due: Date): Promise<void> =>
  removeJob(tables, t, { value: { job, due: due.toISOString() } });

export async function removeJob(tables: Tables, t: string, due: Stored<DueJob>): Promise<void> {
  try {
    await tables.job.commit(jobPartition(t, SHARD), [
      { do: 'remove', row: rowOf(due.value), etag: due.etag ?? '*' },
    ]);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.fault !== 'stale' && error.fault !== 'missing')) throw error;
  }
}
