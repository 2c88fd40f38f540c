import { type Promotion, promotionSchema } from '../../domain/win/promotion.ts';
import { codecOf } from '../codec.ts';
import { promotionRow, promotionRowsOf, teamPartition } from '../keys.ts';
import { untilAfter } from '../retention.ts';
import { readRow, type Stored, writeOf } from '../rows.ts';
import { rangeOf, type Tables, type Write } from '../table.ts';

const codec = codecOf<Promotion>({ table: 'team', version: 1, schema: promotionSchema });

export const findPromotion = (
  tables: Tables,
  t: string,
  { author, id, team }: { author: string; id: string; team: string },
): Promise<Stored<Promotion> | undefined> =>
  readRow(tables.team, codec, teamPartition(t, team), promotionRow(author, id));

export const promotionWrite = (promotion: Promotion, etag?: string): Write =>
  writeOf(
    codec,
    promotionRow(promotion.user, promotion.win),
    promotion,
    etag,
    untilAfter(new Date(promotion.at), 'fact'),
  );

/** What one author was asked in a team, the oldest win first. */
export async function listPromotionsOf(
  tables: Tables,
  t: string,
  team: string,
  author: string,
): Promise<Promotion[]> {
  const rows = await rangeOf(tables.team, { partition: teamPartition(t, team), ...promotionRowsOf(author) });
  return rows.map((row) => codec.decode(row));
}
