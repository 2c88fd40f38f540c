import { findTeam } from '../../store/team/team-store.ts';
import { findWin, readWinCounts } from '../../store/win/win-store.ts';
import { seeAgendaForRoom } from '../agenda/see-agenda.ts';
import { seeDigest } from '../digest/see-digest.ts';
import { recapOf } from '../agenda/recap-of.ts';
import { seeNews } from '../news/see-news.ts';
import type { Shown } from './refresh-cards.ts';
import type { Message } from '../messages.ts';
import type { World } from '../ports.ts';
import { ownWinNow } from '../win/own-win-now.ts';
import { promotionNow } from '../win/read-promotion.ts';
import { ROOM, seeWin } from '../win/see-win.ts';
import { toldWinNow } from '../win/told-win-now.ts';

/** What a card says now, read from the source, so that a late or repeated card is never an old one. */
export async function messageOf(
  world: World,
  team: string,
  about: Shown['about'],
  object: string,
): Promise<Message | undefined> {
  if (about === 'told-win') {
    const now = await toldWinNow(world, team, object);
    return now && { kind: about, id: object, now };
  }
  if (about === 'promotion') {
    const seen = await promotionNow(world, team, object);
    return seen && { kind: about, seen };
  }
  if (about === 'hidden-win') {
    const win = await ownWinNow(world, team, object);
    return win && { kind: about, win };
  }
  if (about === 'author-news') {
    const news = await seeNews(world, team, object);
    return news && { kind: about, news };
  }
  if (about === 'digest') {
    const digest = await seeDigest(world, team, object);
    return digest && { kind: about, digest };
  }
  if (about !== 'win') {
    const agenda = await seeAgendaForRoom(world, team, object);
    if (!agenda) return undefined;
    return about === 'recap' ? { kind: 'recap', recap: recapOf(agenda) } : { kind: about, agenda };
  }
  const [win, counts, header] = await Promise.all([
    findWin(world.tables, world.tenant, team, object),
    readWinCounts(world.tables, world.tenant, team, object),
    findTeam(world.tables, world.tenant, team),
  ]);
  if (!win || !header) return undefined;
  return {
    kind: 'win',
    win: await seeWin(world, ROOM, { win: win.value, counts: counts.value, teamName: header.value.name }),
  };
}
