import type { NewsOfWin, SaidOfWin } from '../../domain/news/news.ts';
import type { NewsSeen, NewsWinSeen } from '../../flows/news/news-seen.ts';
import { type Drawn, drawn } from './drawn.ts';
import { type Elements, footer, line, quote, quotedHeading, small } from './elements.ts';
import type { Kit } from './kit.ts';
import { link, press } from './presses.ts';
import { tabPage } from './tab-page.ts';
import { triesLine } from './win-counts-line.ts';

/** More are on the win's page. */
const SAID_MOST = 3;

/** Two are named, more are counted; so is who has no name. */
function peopleOf(kit: Kit, names: readonly string[]): string {
  const [one = '', other = ''] = names;
  if (names.some((name) => name === '') || names.length > 2)
    return kit.say('card:news.people', { count: names.length });
  return names.length === 1 ? one : kit.say('card:news.two', { one, other });
}

/** The news first: for whom it worked, else that somebody tried it, else that it stands first. */
function headlineOf(kit: Kit, { more, wins }: NewsSeen): string {
  const count = wins.length + more;
  const worked = wins.filter(({ news }) => news.worked.length > 0);
  const [first] = worked;
  if (first && worked.length > 1) return kit.say('card:news.workedMany', { count: worked.length });
  if (first) {
    const people = peopleOf(kit, first.news.worked);
    return kit.say(count === 1 ? 'card:news.worked' : 'card:news.workedOne', { people });
  }
  const tried = wins.filter(({ news }) => news.partly + news.didNot > 0);
  const [said] = tried;
  if (said && tried.length === 1 && count === 1)
    return kit.say('card:news.tried', { count: said.news.partly + said.news.didNot });
  if (said) return kit.say('card:news.triedMany', { count: tried.length });
  return kit.say('card:news.featured', { count });
}

function sinceOf(kit: Kit, { cheers, didNot, featured, partly, trying, worked }: NewsOfWin): string {
  const facts = [
    ...(worked.length > 0 ? [kit.say('card:news.workedFor', { people: peopleOf(kit, worked) })] : []),
    ...(partly > 0 ? [kit.say('card:win.partlyFor', { count: partly })] : []),
    ...(didNot > 0 ? [kit.say('card:win.notFor', { count: didNot })] : []),
    ...featured.map(({ by, where }) => kit.say(`card:news.featuredIn.${where}`, { name: by })),
    ...(trying > 0 ? [kit.say('card:win.trying', { count: trying })] : []),
    ...(cheers > 0 ? [kit.say('card:win.cheers', { count: cheers })] : []),
  ];
  return kit.say('card:news.new', { facts: facts.join(' · ') });
}

const saidLine = (kit: Kit, { name, outcome, word }: SaidOfWin) =>
  quote([
    {
      text: `${kit.say(`card:news.said.${outcome}`, { name: name || kit.say('card:news.colleague') })} `,
      look: { weight: 'Bolder' },
    },
    { text: word },
  ]);

function winOf(kit: Kit, { news, seen }: NewsWinSeen): Elements {
  return [
    quote(seen.win.title, { weight: 'Bolder' }, { spacing: 'Medium' }),
    quote(sinceOf(kit, news), {}, { spacing: 'None' }),
    ...news.said.slice(0, SAID_MOST).map((each) => saidLine(kit, each)),
    ...(news.said.length > SAID_MOST
      ? [small(kit.say('card:news.moreSaid', { count: news.said.length - SAID_MOST }))]
      : []),
    quote(
      kit.say('card:news.soFar', { team: seen.teamName, tries: triesLine(kit, seen) }),
      { size: 'Small', isSubtle: true },
      { spacing: 'Small' },
    ),
  ];
}

/** To its author alone: what came of their wins since the last time, as one card. */
export function newsCard(kit: Kit, news: NewsSeen): Drawn {
  const headline = headlineOf(kit, news);
  const [only, ...others] = news.wins;
  return drawn({
    summary: headline,
    body: [
      small(kit.say('card:news.kind'), { spacing: 'Small' }),
      quotedHeading(headline),
      ...news.wins.flatMap((win) => winOf(kit, win)),
      ...(news.more > 0 ? [line(kit.say('card:news.more', { count: news.more }))] : []),
      footer(kit.say('card:news.why')),
    ],
    actions: [
      only && others.length === 0
        ? link(kit.say('card:news.open'), kit.tabUrl(tabPage.win(only.seen.win.team, only.seen.win.id)))
        : link(kit.say('card:news.week'), kit.tabUrl(tabPage.week)),
      press(kit, 'person.mute', kit.say('card:news.mute'), { kind: 'author-news' }),
    ],
  });
}
