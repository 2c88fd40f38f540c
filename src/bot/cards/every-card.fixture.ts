import type { DigestSeen } from '../../flows/digest/digest-seen.ts';
import { WIN_LIMITS } from '../../domain/win/win.ts';
import { HIDE_WORDS } from '../../domain/win/hidden.ts';
import { draftFromWin } from '../../domain/playbook/draft-from-win.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import { newPromotion, type Promotion } from '../../domain/win/promotion.ts';
import type { NewsOfWin } from '../../domain/news/news.ts';
import { TRIED_WORD } from '../../domain/win/win-counts.ts';
import type { NewsSeen } from '../../flows/news/news-seen.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import type { PromotionSeen } from '../../flows/win/promotion-seen.ts';
import { newToldWin } from '../../domain/win/told-win.ts';
import { agendaCard } from './agenda-card.ts';
import {
  agendaSeen,
  NAMED_TEAM,
  NASTY,
  NOW,
  planSeen,
  RUNNING,
  TEAM,
  USE_CASE,
  winSeen,
} from './cards.fixture.ts';
import { channelVersionCard } from './channel-version-card.ts';
import { digestCard } from './digest-card.ts';
import type { Drawn } from './drawn.ts';
import { helpCard, hintCard } from './help-card.ts';
import type { Kit } from './kit.ts';
import { insertedUseCaseCard, insertedWinCard, linkedWinCard } from './inserted-card.ts';
import { foundWinsCard, meCard, playbookCard, winsCard } from './list-card.ts';
import { notSavedCard } from './not-saved-card.ts';
import { personWelcomeCard } from './person-welcome-card.ts';
import { planFormCard, planProposedCard } from './plan-card.ts';
import { messagesCard } from './messages-card.ts';
import { newsCard } from './news-card.ts';
import { offeredWinCard, offerWinCard } from './offer-win-card.ts';
import { offerCard } from './offer-card.ts';
import {
  planChoiceCard,
  planDroppedCard,
  planMadeCard,
  planOpenCard,
  planReportedCard,
} from './plan-report-card.ts';
import { recapCard } from './recap-card.ts';
import { noteCard, refusalCard } from './refusal-card.ts';
import { setUpDoneCard } from './setup-done-card.ts';
import { setUpOf, setUpOpenerCard, teamSetUpCard } from './team-setup-card.ts';
import { skipCard } from './skip-card.ts';
import { teamWelcomeCard } from './team-welcome-card.ts';
import { tryAskCard, tryDoneCard, tryReportedCard } from './try-card.ts';
import { promotionCard } from './promotion-card.ts';
import { removedWinCard } from './removed-win-card.ts';
import { toldWinCard } from './told-win-card.ts';
import { winCard } from './win-card.ts';
import { draftClosedCard, winDraftCard } from './win-draft-card.ts';
import { winFormCard } from './win-form-card.ts';
import { winEditCard, winReceiptCard } from './win-receipt-card.ts';

const long = (length: number): string => `${NASTY} ${'w'.repeat(length)}`.slice(0, length);

/** As long as the limits allow, and with words that would be markdown. */
const LONGEST = {
  title: long(WIN_LIMITS.title),
  story: long(WIN_LIMITS.story),
  prompt: long(WIN_LIMITS.prompt),
  instead: long(WIN_LIMITS.instead),
};
const nastyTeam = { ...NAMED_TEAM, name: NASTY };
const manyUseCases = Array.from({ length: 20 }, (_, index) => ({
  title: long(80),
  value: `use-case-${index}`,
}));
const manyFound = Array.from({ length: 12 }, (_, nth) => ({
  kind: 'email' as const,
  field: 'prompt' as const,
  words: `${NASTY}@acme.example`,
  mark: `mark-${nth}`,
}));
const HIDDEN = {
  state: 'hidden',
  hidden: {
    reason: 'confidential',
    words: NASTY.repeat(3).slice(0, HIDE_WORDS),
    by: { id: 'marco', name: NASTY },
    as: 'manager',
    at: '2026-11-24T08:00:00.000Z',
  },
} as const;
const mine = {
  edit: true,
  withdraw: true,
  restore: false,
  hide: false,
  show: false,
  feature: false,
  featureForEveryone: false,
  promote: false,
  cheer: false,
  try: false,
  report: false,
};

const MAY_ALL = {
  edit: true,
  post: true,
  run: true,
  drive: true,
  giveHelm: true,
  channel: true,
  correct: true,
  noteWin: true,
};
const FIFTY = Array.from({ length: 50 }, (_, nth) => ({ id: `person-${nth}`, name: NASTY }));
const CHANNEL = { postedAt: RUNNING.startedAt, why: 'skipped' as const, playbookVersion: 1 };

const TOLD = newToldWin(LONGEST.title, {
  id: '01KAS000000000000000000099',
  team: TEAM.id,
  agenda: 'series-1.2026-11-24',
  at: RUNNING.startedAt,
  until: RUNNING.startedAt,
  author: { id: 'ana', name: NASTY },
  noter: { id: 'marco', name: NASTY },
});

const digestOf = (change: Partial<DigestSeen> = {}): DigestSeen => ({
  team: TEAM.id,
  teamName: NASTY,
  week: '2026-W48',
  wins: [],
  people: { active: 0, of: 0 },
  plans: { done: 0, of: 0 },
  segment: 'none-due',
  ...change,
});
const NEWS: NewsOfWin = {
  worked: [NASTY, NASTY],
  partly: 1,
  didNot: 1,
  said: (['worked', 'partly', 'did-not', 'worked'] as const).map((outcome) => ({
    name: NASTY,
    outcome,
    word: long(TRIED_WORD),
  })),
  trying: 2,
  cheers: 4,
  featured: [
    { by: NASTY, where: 'team' },
    { by: NASTY, where: 'everyone' },
  ],
};
const newsOfWins = (...wins: WinSeen[]): NewsSeen => ({
  user: 'ana',
  week: '2026-W48',
  wins: wins.map((seen) => ({ seen, news: NEWS })),
  more: 0,
});
const PROMOTED = draftFromWin(winSeen(LONGEST).win, { id: 'from-a-win', department: 'sales' });
const nastyText = { ...textOf(PROMOTED, 'en'), trigger: long(200), guardrail: long(1200) };
const promotionOf = (change: Pick<Promotion, 'answer'>): PromotionSeen => {
  const { win } = winSeen(LONGEST);
  const asked = { askedBy: { id: 'eva', name: NASTY }, useCase: PROMOTED.id, at: NOW };
  return {
    promotion: { ...newPromotion(win, asked), ...change },
    win,
    teamName: NASTY,
    useCase: { ...PROMOTED, texts: { en: nastyText } },
    isPublished: false,
  };
};

/** Every card in every state, with the longest and nastiest words people could write. */
export function everyCard(kit: Kit): Record<string, Drawn> {
  const team = { ...TEAM, name: NASTY };
  const win = winSeen(LONGEST, { teamName: NASTY, useCaseTitle: NASTY });
  const nastyWin = { ...win, win: { ...win.win, authorName: NASTY, toolName: NASTY } };
  const failure = winSeen({ ...LONGEST, kind: 'did-not-work' });
  const plan = planSeen({ teamName: NASTY });
  const nastyPlan = {
    ...plan,
    proposedByName: NASTY,
    commitment: { ...plan.commitment, trigger: long(200), plan: long(200), userName: NASTY },
  };
  const agenda = agendaSeen({ skipReason: NASTY }, { teamName: NASTY });
  const running = agendaSeen({ state: 'running', run: { ...RUNNING, driverName: NASTY } });
  const ended = agendaSeen({
    state: 'ended',
    run: { ...RUNNING, endedAt: RUNNING.startedAt, ended: 'by-itself' },
  });
  const inChannel = agendaSeen({ state: 'async', skipReason: NASTY, channel: CHANNEL }, { teamName: NASTY });
  const made = Array.from({ length: 15 }, () => nastyPlan);
  const form = { opId: 'op-00000001', words: LONGEST, useCases: manyUseCases };
  return {
    'win posted': winCard(kit, nastyWin),
    'win cheered': winCard(kit, { ...nastyWin, mine: { cheered: true, trying: false } }),
    'win to try': winCard(kit, { ...nastyWin, mine: { cheered: true, trying: true } }, nastyPlan.commitment),
    'win edited': winCard(kit, { ...nastyWin, win: { ...nastyWin.win, editedAt: nastyWin.win.sharedAt } }),
    'win withdrawn': winCard(kit, { ...nastyWin, win: { ...nastyWin.win, state: 'withdrawn' } }),
    'win hidden': winCard(kit, { ...nastyWin, win: { ...nastyWin.win, ...HIDDEN } }),
    'useful failure': winCard(kit, failure),
    'win form': winFormCard(kit, {
      ...form,
      teams: [nastyTeam],
      audience: 'team',
      reading: {
        ...LONGEST,
        kind: 'worked',
        before: 40,
        after: 10,
        saved: 30,
        frequency: 'weekly',
        tool: 'another-tool',
        toolName: NASTY,
        notes: [{ say: 'reading:someoneElse', with: { name: NASTY } }],
        spans: [],
        shortened: false,
      },
    }),
    'win form with something found': winFormCard(kit, {
      ...form,
      teams: [nastyTeam],
      audience: 'team',
      mark: 'mark',
      found: manyFound,
    }),
    'win form for several teams': winFormCard(kit, {
      ...form,
      teams: [nastyTeam, { ...NAMED_TEAM, id: 'team-2' }],
      commitment: 'c-1',
    }),
    'win form from a draft': winFormCard(kit, {
      ...form,
      teams: [nastyTeam],
      audience: 'team',
      mark: 'mark',
    }),
    'win draft': winDraftCard(kit, {
      opId: 'op-00000001',
      author: NASTY,
      text: LONGEST.prompt,
      mark: 'mark',
    }),
    'draft closed': draftClosedCard(kit, 'posted', NASTY),
    'draft discarded': draftClosedCard(kit, 'closed', NASTY),
    receipt: winReceiptCard(kit, { seen: { ...nastyWin, may: mine }, team: nastyTeam, channel: NASTY }),
    'receipt for everyone': winReceiptCard(kit, {
      seen: { ...winSeen({ audience: 'everyone' }), may: mine },
      team: nastyTeam,
      channel: NASTY,
    }),
    'receipt for me': winReceiptCard(kit, {
      seen: { ...winSeen({ audience: 'me' }), may: mine },
      team: nastyTeam,
      channel: NASTY,
    }),
    'receipt withdrawn': winReceiptCard(kit, {
      seen: { ...nastyWin, win: { ...nastyWin.win, state: 'withdrawn' }, may: { ...mine, restore: true } },
      team: nastyTeam,
      channel: NASTY,
    }),
    'receipt hidden': winReceiptCard(kit, {
      seen: { ...nastyWin, win: { ...nastyWin.win, ...HIDDEN }, may: mine },
      team: nastyTeam,
      channel: NASTY,
    }),
    'win shown again': removedWinCard(kit, { ...nastyWin, may: mine }),
    'win edit with something found': winEditCard(kit, nastyWin, manyUseCases, manyFound.slice(0, 1)),
    'win edit': winEditCard(kit, nastyWin, manyUseCases),
    'not saved': notSavedCard(kit, {
      verb: 'win.share',
      data: { opId: 'op-00000001', team: TEAM.id, ...LONGEST },
      title: LONGEST.title,
      prompt: LONGEST.prompt,
      reference: 'AB12CD34',
    }),
    'team welcome': teamWelcomeCard(kit, {
      team: { id: TEAM.id, name: NASTY },
      addedBy: NASTY,
      botName: 'Adoption Playbook',
      isProvisional: false,
    }),
    'team welcome, owners unknown': teamWelcomeCard(kit, {
      team: { id: TEAM.id, name: NASTY },
      addedBy: NASTY,
      botName: 'Adoption Playbook',
      isProvisional: true,
    }),
    'set-up opener': setUpOpenerCard(kit, { id: TEAM.id, name: NASTY }),
    'team set-up': teamSetUpCard(kit, team),
    'team set-up, changed meanwhile': teamSetUpCard(kit, team, { typed: setUpOf(TEAM, kit.now) }),
    'set-up done': setUpDoneCard(kit, { team, weekAfterTraining: 6, former: setUpOf(TEAM, kit.now) }),
    'set-up done for all': setUpDoneCard(kit, { team, forEverybody: true }),
    'set-up by hand': setUpDoneCard(kit, {
      team: { ...team, cadence: { ...team.cadence, every: 'by-hand' } },
    }),
    'personal welcome': personWelcomeCard(kit, { name: NASTY, botName: 'Adoption Playbook', team: NASTY }),
    'personal welcome alone': personWelcomeCard(kit, { name: NASTY, botName: 'Adoption Playbook' }),
    'help in personal chat': helpCard(kit, 'personal'),
    'help in a channel': helpCard(kit, 'channel'),
    'help in a group chat': helpCard(kit, 'groupChat'),
    hint: hintCard(kit, LONGEST.story, 'personal'),
    'agenda planned': agendaCard(kit, agenda),
    'agenda running': agendaCard(kit, running),
    'agenda ended': agendaCard(kit, ended),
    'agenda skipped': agendaCard(
      kit,
      agendaSeen({ state: 'skipped', skipReason: NASTY }, { teamName: NASTY }),
    ),
    'run offered': offerCard(kit, agenda),
    'agenda of a manager': agendaCard(kit, { ...agenda, may: MAY_ALL }),
    'agenda in the channel': agendaCard(kit, inChannel),
    'skip it': skipCard(kit, { ...agenda, channelName: NASTY }),
    'channel version': channelVersionCard(kit, { ...inChannel, made, people: FIFTY }),
    'channel version of a team that never meets': channelVersionCard(
      kit,
      agendaSeen({ ...inChannel.agenda, channel: { ...CHANNEL, why: 'way' } }),
    ),
    'channel version closed': channelVersionCard(
      kit,
      agendaSeen({ ...inChannel.agenda, channel: { ...CHANNEL, closedAt: CHANNEL.postedAt } }),
    ),
    digest: digestCard(
      kit,
      digestOf({
        wins: [
          { seen: { ...nastyWin, counts: { ...nastyWin.counts, worked: 3, didNot: 1 } }, worked: 3 },
          ...Array.from({ length: 3 }, () => ({ seen: nastyWin, worked: 0 })),
          { seen: failure, worked: 0 },
        ],
        people: { active: 7, of: 9 },
        plans: { done: 5, of: 8 },
        segment: 'held',
      }),
    ),
    'digest of several wins that worked': digestCard(
      kit,
      digestOf({ wins: [1, 2].map((worked) => ({ seen: nastyWin, worked })), segment: 'skipped' }),
    ),
    'digest of useful failures': digestCard(
      kit,
      digestOf({ wins: [{ seen: failure, worked: 0 }], plans: { done: 0, of: 1 }, segment: 'not-held' }),
    ),
    'digest of which nothing is left': digestCard(kit, digestOf({ segment: 'in-channel' })),
    'told win offered': toldWinCard(kit, { is: 'offered', told: TOLD, teamName: NASTY }),
    'told win of one’s own': toldWinCard(kit, {
      is: 'offered',
      told: { ...TOLD, notedBy: TOLD.user },
      teamName: NASTY,
    }),
    'told win shared': toldWinCard(kit, {
      is: 'shared',
      win: { ...nastyWin, may: mine },
      team: nastyTeam,
      channel: NASTY,
    }),
    'told win over': toldWinCard(kit, { is: 'over' }),
    'promotion asked': promotionCard(kit, promotionOf({ answer: 'waiting' })),
    'promotion asked for everyone': promotionCard(kit, {
      ...promotionOf({ answer: 'waiting' }),
      useCase: { ...PROMOTED, departments: ['everyone'] },
    }),
    'promotion asked, its draft dropped': promotionCard(kit, {
      ...promotionOf({ answer: 'waiting' }),
      useCase: undefined,
    }),
    'promotion named': promotionCard(kit, promotionOf({ answer: 'named' })),
    'promotion unnamed': promotionCard(kit, promotionOf({ answer: 'unnamed' })),
    'promotion refused': promotionCard(kit, promotionOf({ answer: 'refused' })),
    'promotion taken back': promotionCard(kit, {
      ...promotionOf({ answer: 'taken-back' }),
      isPublished: true,
    }),
    'promotion over': promotionCard(kit, {
      ...promotionOf({ answer: 'waiting' }),
      win: { ...winSeen().win, state: 'withdrawn' },
    }),
    'news of one win': newsCard(kit, newsOfWins({ ...nastyWin, counts: { ...nastyWin.counts, worked: 3 } })),
    'news of several wins': newsCard(kit, {
      ...newsOfWins(nastyWin, nastyWin, nastyWin, nastyWin, nastyWin),
      more: 3,
    }),
    'messages muted': messagesCard(kit, { muted: ['author-news'] }),
    'messages on': messagesCard(kit, {}),
    'messages paused': messagesCard(kit, { quiet: '2099-12-07' }),
    'messages stopped': messagesCard(kit, { quiet: 'for-good' }),
    'win form of a told win': winFormCard(kit, { ...form, teams: [nastyTeam], told: TOLD.id }),
    'recap with told wins': recapCard(kit, {
      agenda: { ...ended, told: { shared: [nastyWin.win], offers: [] } },
      made: [],
      waiting: 0,
      byItself: false,
      seconds: 20,
    }),
    recap: recapCard(kit, { agenda: ended, made, waiting: 2, byItself: true, seconds: 660 }),
    'recap without plans': recapCard(kit, {
      agenda: ended,
      made: [],
      waiting: 0,
      byItself: false,
      seconds: 20,
    }),
    'plan form': planFormCard(kit, {
      opId: 'op-00000001',
      teams: [nastyTeam],
      plan: nastyPlan.commitment,
      agenda: 'a',
    }),
    'plan form for several teams': planFormCard(kit, {
      opId: 'op-00000001',
      teams: [nastyTeam, NAMED_TEAM],
      plan: {},
    }),
    'plan proposed': planProposedCard(kit, nastyPlan),
    'plan made': planMadeCard(kit, nastyPlan),
    'plan open': planOpenCard(kit, { ...nastyPlan, opensOn: undefined }),
    'plan choice': planChoiceCard(kit, [nastyPlan, nastyPlan, nastyPlan], 'did-it'),
    'plan done': planReportedCard(kit, nastyPlan, 'did-it'),
    'plan not yet': planReportedCard(kit, nastyPlan, 'not-yet'),
    'plan not yet again': planReportedCard(
      kit,
      { ...nastyPlan, commitment: { ...nastyPlan.commitment, notYet: 2 } },
      'not-yet',
    ),
    'plan dropped': planDroppedCard(kit, nastyPlan),
    'plan not useful': planReportedCard(kit, nastyPlan, 'not-useful'),
    'plan from a win done': planReportedCard(
      kit,
      { ...nastyPlan, commitment: { ...nastyPlan.commitment, win: 'w', winTeam: TEAM.id } },
      'did-it',
    ),
    'try asked': tryAskCard(kit, nastyWin),
    'try reported': tryReportedCard(kit, nastyWin, 'partly'),
    'try done': tryDoneCard(kit, nastyWin, 'did-not', undefined),
    'try done with a word': tryDoneCard(kit, nastyWin, 'worked', long(300)),
    wins: winsCard(kit, [nastyWin, failure, nastyWin, nastyWin]),
    'no wins': winsCard(kit, []),
    'message of a colleague': offerWinCard(kit, TEAM.id, {
      author: { id: 'ana', name: NASTY },
      text: LONGEST.prompt,
    }),
    'colleague asked': offeredWinCard(kit, { team: TEAM.id, told: 't-1', name: NASTY, mayTakeBack: true }),
    'win in a message': insertedWinCard(kit, nastyWin),
    'useful failure in a message': insertedWinCard(kit, failure),
    'win as a link': linkedWinCard(kit, nastyWin),
    'use case in a message': insertedUseCaseCard(kit, USE_CASE, NASTY),
    'wins found': foundWinsCard(kit, NASTY, [nastyWin, failure]),
    'no win found': foundWinsCard(kit, NASTY, []),
    playbook: playbookCard(kit, [USE_CASE, USE_CASE]),
    'no use cases': playbookCard(kit, []),
    me: meCard(kit, [
      nastyPlan,
      { ...nastyPlan, commitment: { ...nastyPlan.commitment, state: 'proposed' } },
    ]),
    'me without plans': meCard(kit, []),
    refusal: refusalCard(kit, { kind: 'Not changed', headline: NASTY, then: 'Do this.' }),
    note: noteCard(kit, 'card:form.discarded'),
  };
}
