import { z } from 'zod/v4';
import { type Person, personSchema } from '../../domain/person/person.ts';
import { placeSchema } from '../../domain/team/team.ts';
import { type Codec, codecOf } from '../codec.ts';
import {
  conversationRow,
  draftRow,
  operationRow,
  ordinalRow,
  orgPartition,
  personPartition,
  pinnedHomeRow,
  profileRow,
} from '../keys.ts';
import { untilAfter } from '../retention.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { type RowKey, StoreError, type Tables } from '../table.ts';

const personCodec = codecOf<Person>({ table: 'person', version: 1, schema: personSchema });
const pinSchema = z.object({ team: z.string() });
const pinCodec = codecOf<z.infer<typeof pinSchema>>({ table: 'person', version: 1, schema: pinSchema });
const referenceSchema = z.object({ place: placeSchema, welcomedAt: z.string().optional() });
export type PersonalChat = z.infer<typeof referenceSchema>;
const referenceCodec = codecOf<PersonalChat>({ table: 'person', version: 1, schema: referenceSchema });
const ownerSchema = z.object({ user: z.string() });
const ownerCodec = codecOf<z.infer<typeof ownerSchema>>({ table: 'org', version: 1, schema: ownerSchema });
const operationSchema = z.object({ made: z.string(), at: z.string() });
const operationCodec = codecOf<z.infer<typeof operationSchema>>({
  table: 'person',
  version: 1,
  schema: operationSchema,
});

export const findPerson = (tables: Tables, t: string, user: string): Promise<Stored<Person> | undefined> =>
  readRow(tables.person, personCodec, personPartition(t, user), profileRow);

export async function savePerson(tables: Tables, t: string, person: Person, etag?: string): Promise<void> {
  await tables.person.commit(personPartition(t, person.id), [writeOf(personCodec, profileRow, person, etag)]);
}

/** Takes the first free ordinal from `hint` on. Never reused: a crash after it only leaves a gap. */
export async function takeOrdinal(tables: Tables, t: string, user: string, hint: number): Promise<number> {
  for (let ordinal = hint; ; ordinal += 1) {
    try {
      await tables.org.commit(orgPartition(t), [writeOf(ownerCodec, ordinalRow(ordinal), { user })]);
      return ordinal;
    } catch (error) {
      if (!(error instanceof StoreError) || (error.fault !== 'exists' && error.fault !== 'unavailable'))
        throw error;
      const owner = await readRow(tables.org, ownerCodec, orgPartition(t), ordinalRow(ordinal));
      if (owner?.value.user === user) return ordinal;
    }
  }
}

/** The row that says this, whoever wrote it: inserted now, or what stands there already. */
async function keepFirst<Value>(
  tables: Tables,
  key: RowKey,
  codec: Codec<Value>,
  value: Value,
  until: string,
): Promise<Value> {
  const found = await readRow(tables.person, codec, key.partition, key.row);
  if (found) return found.value;
  try {
    await tables.person.commit(key.partition, [writeOf(codec, key.row, value, undefined, until)]);
    return value;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const present = await readRow(tables.person, codec, key.partition, key.row);
    if (!present) throw error;
    return present.value;
  }
}

/** The home an act of this week counts in: pinned by the first act (counting rule 3). */
export async function pinHome(
  tables: Tables,
  t: string,
  user: string,
  week: string,
  team: string,
  at: Date,
): Promise<string> {
  const key = { partition: personPartition(t, user), row: pinnedHomeRow(week) };
  return (await keepFirst(tables, key, pinCodec, { team }, untilAfter(at, 'fact'))).team;
}

export const pinnedHome = async (
  tables: Tables,
  t: string,
  user: string,
  week: string,
): Promise<string | undefined> =>
  (await readRow(tables.person, pinCodec, personPartition(t, user), pinnedHomeRow(week)))?.value.team;

/** What an operation of this person made: the same `op` always answers the same id. Good for a day. */
export async function operationResult(
  tables: Tables,
  t: string,
  user: string,
  op: string,
  made: string,
  at: Date,
): Promise<string> {
  const key = { partition: personPartition(t, user), row: operationRow(op) };
  return (
    await keepFirst(tables, key, operationCodec, { made, at: at.toISOString() }, untilAfter(at, 'operation'))
  ).made;
}

/** How long the opId of a sentence typed in chat is good for: both deliveries of one message find the same. */
export const DRAFT_MS = 600_000;

export async function draftOperation(
  tables: Tables,
  t: string,
  user: string,
  hash: string,
  made: string,
  at: Date,
): Promise<string> {
  const key = { partition: personPartition(t, user), row: draftRow(hash) };
  const draft = { made, at: at.toISOString() };
  const found = await readRow(tables.person, operationCodec, key.partition, key.row);
  if (!found) return (await keepFirst(tables, key, operationCodec, draft, untilAfter(at, 'draft'))).made;
  if (isGood(found.value.at, at)) return found.value.made;
  try {
    await tables.person.commit(key.partition, [
      writeOf(operationCodec, key.row, draft, found.etag, untilAfter(at, 'draft')),
    ]);
    return made;
  } catch (error) {
    // The other delivery of the same message was quicker, or the answer was lost: what stands there is good for both.
    const present = await readRow(tables.person, operationCodec, key.partition, key.row);
    if (!(error instanceof StoreError) || !present || !isGood(present.value.at, at)) throw error;
    return present.value.made;
  }
}

const isGood = (since: string, at: Date): boolean => at.getTime() - Date.parse(since) < DRAFT_MS;

export const findPersonalChat = (
  tables: Tables,
  t: string,
  user: string,
): Promise<Stored<PersonalChat> | undefined> =>
  readRow(tables.person, referenceCodec, personPartition(t, user), conversationRow);

export async function savePersonalChat(
  tables: Tables,
  t: string,
  user: string,
  chat: PersonalChat,
  etag?: string,
): Promise<void> {
  await tables.person.commit(personPartition(t, user), [
    writeOf(referenceCodec, conversationRow, chat, etag),
  ]);
}

/** Takes the operation of a typed sentence away once it has expired; the same sentence typed again keeps its own. */
export async function removeDraftOperation(
  tables: Tables,
  t: string,
  user: string,
  hash: string,
  at: Date,
): Promise<void> {
  const key = { partition: personPartition(t, user), row: draftRow(hash) };
  const found = await readRow(tables.person, operationCodec, key.partition, key.row);
  if (!found?.etag || isGood(found.value.at, at)) return;
  try {
    await tables.person.commit(key.partition, [{ do: 'remove', row: key.row, etag: found.etag }]);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.fault !== 'missing' && error.fault !== 'stale')) throw error;
  }
}
