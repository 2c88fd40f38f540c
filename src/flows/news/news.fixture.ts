import {
  ANA,
  entryOf,
  newOffice,
  type Office,
  placeOf,
  PRIYA,
  winWords,
} from '../../../test/support/small-office.ts';
import type { SimulationOptions } from '../../../test/support/simulated-world.ts';
import type { Tried } from '../../domain/win/win-counts.ts';
import { readMessageWeek } from '../../store/person/message-store.ts';
import { greetPerson } from '../person/greet-person.ts';
import type { Actor } from '../ports.ts';
import { runDue } from '../planning/run-due.ts';
import { joinTeam } from '../team/keep-roster.ts';
import { reportTry } from '../win/report-try.ts';
import { shareWin } from '../win/share-win.ts';

/** Ten o'clock in Amsterdam, on the Wednesday after everything, and on the Mondays after that. */
export const WEDNESDAY = new Date('2026-11-25T09:00:00Z');
export const MONDAY = new Date('2026-11-30T09:00:00Z');
export const NEXT_MONDAY = new Date('2026-12-07T09:00:00Z');

/** Ana is in payroll, her home, and in talent, and has opened her chat with the bot. */
export async function officeOfAuthor(options: Partial<SimulationOptions> = {}): Promise<Office> {
  const office = await newOffice(options);
  await joinTeam(office, 'talent', [entryOf(ANA)]);
  await greetPerson(office, ANA, placeOf('chat-of-ana'), 'en');
  return office;
}

export async function share(office: Office, title: string, team = 'payroll'): Promise<string> {
  const words = winWords(title, { audience: 'everyone' });
  const { win } = await shareWin(office, ANA, { opId: `form-${title}`, team, words });
  await office.settle();
  return win.id;
}

export async function report(
  office: Office,
  win: string,
  {
    outcome = 'worked',
    team = 'payroll',
    who = PRIYA,
    word,
  }: Partial<{
    outcome: Tried;
    team: string;
    who: Actor;
    word: string;
  }> = {},
): Promise<void> {
  await reportTry(office, who, team, win, { outcome, word });
  await office.settle();
}

/** The clock looks at this instant, and at a few before it, as it does all day. */
export async function passTo(office: Office, at: Date): Promise<void> {
  for (const hoursBefore of [48, 24, 9, 1, 0]) {
    const then = new Date(at.getTime() - hoursBefore * 3_600_000);
    if (then < office.clock()) continue;
    office.setClock(then);
    await runDue(office);
    await office.settle();
  }
}

export const newsCards = (office: Office) =>
  office.cards.flatMap(({ at, message, place }) =>
    message?.kind === 'author-news' ? [{ news: message.news, at, to: place.conversation }] : [],
  );
/** What each card says, win by win. */
export const newsRead = (office: Office) =>
  newsCards(office).map(({ news }) =>
    news.wins.map(({ news: { didNot, partly, worked }, seen }) => ({
      title: seen.win.title,
      worked,
      partly,
      didNot,
    })),
  );
export const placesOf = async (office: Office, week = '2026-W48') =>
  (await readMessageWeek(office.tables, office.tenant, ANA.id, week)).value.taken.map(({ about }) => about);
