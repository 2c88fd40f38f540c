import { openChangesView, type OpenChangesView } from '../contract/open-changes.ts';
import type { ROUTES } from '../contract/routes.ts';
import { actorOf, type ApiBench, type Answered, PAYROLL, TALENT, type Who } from './api.fixture.ts';
import { nextAgenda } from '../flows/agenda/next-agenda.ts';
import { makeCommitment } from '../flows/commitment/make-commitment.ts';
import { shareWin } from '../flows/win/share-win.ts';

export type RouteName = keyof typeof ROUTES;

/** One route as it is called well, and by whom it may not be. */
export interface RouteRow {
  as: Who;
  /** Somebody of the organisation who may not; absent where everybody in it may. */
  not?: { who: Who; status: 403 | 404 | 410 };
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  /** The route whose ETag the call names. */
  after?: RouteName;
  /** A query that the contract refuses, where neither a parameter nor a body can be wrong. */
  wrongQuery?: string;
  /** Looks at the answer, and may remember something for later rows. */
  then?(answered: Answered): void;
}

export const WORDS = {
  kind: 'worked',
  title: 'Payslip questions answered in two minutes',
  story: '',
  audience: 'team',
} as const;
export const PLAN = {
  trigger: 'a payslip question comes in',
  tool: 'copilot-chat',
  plan: 'draft the answer',
} as const;
/** A file that changes nothing, so that it may be brought in on whatever version is there. */
const FILE = '{"format":"adoption-playbook","formatVersion":1,"useCases":[]}';
const NO_ID = '01KAVV0000000000000000000Z';
let operations = 0;
export const newOp = (): string => `operation-${(operations += 1)}`;

/** The life of a team in calls: each route once, in an order in which all of them succeed. */
export async function rowsOf({ world }: ApiBench): Promise<Record<string, RouteRow>> {
  const share = (who: Who, team: string, audience: 'team' | 'everyone' = 'team') =>
    shareWin(world, actorOf(who), { opId: newOp(), team, words: { ...WORDS, audience } });
  const plan = (by: Who, user: Who) =>
    makeCommitment(world, actorOf(by), PAYROLL, { opId: newOp(), plan: { ...PLAN }, user });
  const win = (await share('ana', PAYROLL)).win.id;
  const everyones = (await share('ana', PAYROLL, 'everyone')).win.id;
  const open = (await plan('ana', 'ana')).commitment.id;
  const waiting = (await plan('ana', 'ana')).commitment.id;
  const proposed = (await plan('marco', 'ana')).commitment.id;
  const agenda = (await nextAgenda(world, actorOf('marco'), PAYROLL))?.agenda.id ?? '';
  const skipped = (await nextAgenda(world, actorOf('olga'), TALENT))?.agenda.id ?? '';

  const stranger = { who: 'tom', status: 403 } as const;
  const notOwn = { who: 'tom', status: 404 } as const;
  const notPriyas = { who: 'priya', status: 404 } as const;
  const reader = { who: 'ana', status: 403 } as const;
  const team = { as: 'ana', not: stranger, params: { team: PAYROLL } } as const;
  const managed = { as: 'marco', not: reader, params: { team: PAYROLL, agenda } } as const;
  const ofWin = { as: 'priya', not: stranger, params: { team: PAYROLL, win } } as const;
  const mine = { as: 'ana', not: { who: 'priya', status: 403 }, params: { team: PAYROLL, win } } as const;
  const asked = { ...mine, params: { team: PAYROLL, win: everyones } } as const;
  const moderated = { ...mine, as: 'marco' } as const;
  const draft = { as: 'eva', not: reader, params: { useCase: 'my-new-one' } } as const;
  const published = { as: 'eva', not: reader, params: { useCase: 'explain-payslip-change' } } as const;
  const weeks = { as: 'eva', not: reader, params: { department: 'marketing' } } as const;
  const setUp = {
    department: 'finance-and-payroll',
    every: 'weekly',
    weekday: 3,
    time: '10:00',
    zone: 'Europe/Amsterdam',
  };
  const kept: {
    items?: unknown;
    item?: unknown;
    useCase?: unknown;
    told?: string;
    changes?: OpenChangesView;
  } = {};

  return {
    readMe: { as: 'ana' },
    readThisWeek: { as: 'ana' },
    muteNews: { as: 'ana', body: { muted: true } },
    readMyTeams: { as: 'marco' },
    readTeam: team,
    setUpTeam: { as: 'marco', not: reader, params: { team: PAYROLL }, body: setUp, after: 'readTeam' },
    nameDeputy: {
      as: 'marco',
      not: reader,
      params: { team: PAYROLL },
      body: { user: 'priya', week: '2027-W01' },
    },
    endDeputy: {
      as: 'marco',
      not: reader,
      params: { team: PAYROLL },
      body: { user: 'priya', week: '2027-W01' },
    },
    markDefault: {
      as: 'marco',
      not: reader,
      params: { team: PAYROLL, useCase: 'explain-payslip-change' },
      body: { isDefault: true },
    },
    readProgress: { ...team, query: 'weeks=8' },
    readNextAgenda: team,
    readAgenda: {
      ...team,
      params: { team: PAYROLL, agenda },
      then: ({ body }) => {
        kept.items = body.items.map((each: { item: unknown }) => each.item);
        kept.item = body.items[0].item.id;
      },
    },
    listAgendas: team,
    searchHistory: { ...team, query: 'search=mail' },
    suggestUseCases: { ...team, params: { team: PAYROLL, agenda }, query: 'search=mail' },
    saveAgenda: {
      ...managed,
      after: 'readAgenda',
      get body() {
        return { items: kept.items };
      },
    },
    moveAgenda: { ...managed, body: { date: '2026-11-27', time: '11:15' } },
    listComing: team,
    postAgenda: managed,
    startRun: managed,
    noteToldWin: {
      ...managed,
      body: { opId: newOp(), user: 'ana', line: 'Payslip questions answered at once' },
      then: ({ body }) => void (kept.told = body.id),
    },
    takeBackToldWin: {
      as: 'marco',
      not: notPriyas,
      get params() {
        return { team: PAYROLL, told: kept.told ?? NO_ID };
      },
    },
    discardToldWin: {
      as: 'ana',
      not: notPriyas,
      get params() {
        return { team: PAYROLL, told: kept.told ?? NO_ID };
      },
    },
    moveRun: { ...managed, body: { opId: newOp(), move: { do: 'go', step: 1 } } },
    finishRun: { ...managed, body: { recap: true } },
    correctRun: {
      ...managed,
      get body() {
        return { item: kept.item ?? 'it-1', mark: { as: 'skipped', reason: 'We ran out of time' } };
      },
    },
    unskipAgenda: { as: 'olga', not: { who: 'tom', status: 403 }, params: { team: TALENT, agenda: skipped } },
    skipAgenda: {
      as: 'olga',
      not: { who: 'tom', status: 403 },
      params: { team: TALENT, agenda: skipped },
      body: { reason: 'Year end' },
    },
    planSegment: {
      as: 'olga',
      not: { who: 'tom', status: 403 },
      params: { team: TALENT },
      body: { opId: newOp(), date: '2026-12-22', time: '16:00' },
    },
    postChannelVersion: {
      as: 'olga',
      not: { who: 'tom', status: 403 },
      params: { team: TALENT, agenda: skipped },
    },
    startNow: {
      as: 'olga',
      not: { who: 'tom', status: 403 },
      params: { team: TALENT },
      body: { opId: newOp() },
    },
    linkMeeting: { ...team, params: { team: PAYROLL, chat: '19:meeting_abc@thread.v2' } },
    readMeeting: { ...team, params: { chat: '19:meeting_abc@thread.v2' } },
    makeCommitment: { ...team, body: { opId: newOp(), plan: PLAN } },
    listTeamCommitments: team,
    reportCommitment: {
      ...team,
      not: notOwn,
      params: { team: PAYROLL, commitment: open },
      body: { outcome: 'did-it' },
    },
    keepCommitment: { ...team, not: notOwn, params: { team: PAYROLL, commitment: waiting } },
    dropCommitment: { ...team, not: notOwn, params: { team: PAYROLL, commitment: waiting } },
    reopenCommitment: { ...team, not: notOwn, params: { team: PAYROLL, commitment: open } },
    answerProposal: {
      ...team,
      not: notOwn,
      params: { team: PAYROLL, commitment: proposed },
      body: { answer: 'confirm', trigger: 'somebody asks about their pay' },
    },
    shareWin: { ...team, body: { opId: newOp(), words: WORDS } },
    listTeamWins: team,
    listWins: { as: 'tom', wrongQuery: `after=${'x'.repeat(401)}` },
    searchTeamWins: { ...team, query: 'words=payslip' },
    searchWins: { as: 'tom', query: 'words=payslip', wrongQuery: 'words=x' },
    readWin: ofWin,
    cheerWin: { ...ofWin, body: { cheer: true } },
    tryWin: ofWin,
    reportTry: { ...ofWin, body: { outcome: 'partly', word: 'It needs the payslip number' } },
    listTried: ofWin,
    takeBackTry: ofWin,
    editWin: { ...mine, after: 'readWin', body: { words: WORDS } },
    withdrawWin: mine,
    restoreWin: { ...mine, not: { who: 'priya', status: 410 } },
    featureWin: { ...moderated, body: { where: 'team', isFeatured: true } },
    readFeaturedInTeam: team,
    readFeatured: { as: 'tom' },
    hideWin: { ...moderated, body: { reason: 'confidential', words: 'The prompt names our margins' } },
    listHiddenInTeam: { as: 'marco', not: reader, params: { team: PAYROLL } },
    listHidden: { as: 'eva', not: reader, wrongQuery: `after=${'x'.repeat(401)}` },
    showWin: { ...moderated, not: { who: 'priya', status: 410 } },
    promoteWin: { ...asked, as: 'eva', not: { who: 'marco', status: 403 } },
    readPromotion: asked,
    answerPromotion: { ...asked, body: { consent: 'unnamed' } },
    readCredit: { as: 'tom', params: { useCase: 'explain-payslip-change' } },
    readSentence: { as: 'ana', body: { text: 'Drafting offer letters 40m->10m using #ChatGPT' } },
    readPlaybook: { as: 'tom' },
    exportPlaybook: { as: 'eva', not: reader, query: 'version=1', wrongQuery: 'version=0' },
    previewImport: { as: 'eva', not: reader, body: { file: FILE } },
    importPlaybook: { as: 'eva', not: reader, body: { file: FILE, note: 'From a file', version: 1 } },
    searchUseCases: { as: 'tom', query: 'text=payslip', wrongQuery: 'text=' },
    whereUsed: published,
    duplicateUseCase: { ...published, body: { id: 'explain-once-more', title: 'Explain it once more' } },
    archiveUseCase: { ...published, body: { reason: 'The new payslip says it all' } },
    bringBackUseCase: { ...published, body: { note: 'The new payslip says too little' } },
    readUseCase: { as: 'tom', params: { useCase: 'explain-payslip-change' } },
    newDraft: {
      ...draft,
      params: {},
      body: { id: 'my-new-one', title: 'My new one', department: 'everyone' },
      then: ({ body }) => void (kept.useCase = body.useCase),
    },
    readDraft: draft,
    readSettings: { as: 'eva', not: reader },
    saveSettings: {
      as: 'eva',
      not: reader,
      after: 'readSettings',
      body: {
        settings: { departments: [], policyLink: 'https://example.org/ai' },
        note: 'Where our policy is',
      },
    },
    listSequences: { as: 'eva', not: reader },
    readSequence: weeks,
    saveSequence: { ...weeks, after: 'readSequence', body: { slots: [] } },
    readRestore: { as: 'eva', not: reader, params: { version: '1' } },
    restoreVersion: {
      as: 'eva',
      not: reader,
      params: { version: '1' },
      body: { useCases: [], sequences: [] },
    },
    restoreUseCase: { ...published, body: { version: 1 } },
    readHistory: { ...published, query: 'before=2', wrongQuery: 'before=0' },
    readOpenChanges: {
      as: 'eva',
      not: reader,
      then: ({ body }) => void (kept.changes = openChangesView.parse(body)),
    },
    publishChanges: {
      as: 'eva',
      not: reader,
      get body() {
        return {
          note: 'Published together',
          version: kept.changes?.version ?? 0,
          useCases: [],
          sequences: kept.changes?.sequences ?? [],
        };
      },
    },
    publishSequence: { ...weeks, after: 'readSequence', body: { note: 'Thirteen new weeks' } },
    dropSequence: weeks,
    listVersions: { as: 'eva', not: reader, query: 'before=3', wrongQuery: 'before=0' },
    compareVersions: { as: 'eva', not: reader, params: { version: '1' }, query: 'since=0' },
    compareUseCase: { ...published, params: { ...published.params, version: '1' } },
    saveDraft: {
      ...draft,
      after: 'readDraft',
      get body() {
        return { useCase: kept.useCase };
      },
    },
    dropDraft: draft,
    publishDraft: { ...published, after: 'readDraft', body: { note: 'Clearer steps' } },
  };
}
