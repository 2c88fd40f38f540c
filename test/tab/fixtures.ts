import { DEPARTMENTS } from '../../src/domain/playbook/playbook.ts';
import type { AgendaView } from '../../src/contract/agenda-view.ts';
import type { CommitmentView } from '../../src/contract/commitment.ts';
import type { MeView } from '../../src/contract/person.ts';
import type { ThisWeekView } from '../../src/contract/this-week.ts';
import type { ToldWinView } from '../../src/contract/told-win.ts';
import type { WinView } from '../../src/contract/win.ts';

/** Monday of the fixtures: ISO week 46, nine weeks after the training. */
export const NOW = '2026-11-09T08:00:00.000Z';

/** Invented people and teams, the same as in the pictures the tab was designed with. */
export const talent = { id: 'team-talent', name: 'Talent Acquisition' };
export const payroll = { id: 'team-payroll', name: 'Payroll & Benefits' };
export const ines = { id: 'ines', name: 'Ines Moreau' };
export const priya = { id: 'priya', name: 'Priya Raman' };
export const jonas = { id: 'jonas', name: 'Jonas Eriksen' };

const zone = 'Europe/Paris';

/** Ines, who manages Talent Acquisition and Payroll. */
export const me = (changes: Partial<MeView> = {}): MeView => ({
  ...ines,
  language: 'en',
  may: { editPlaybook: false, manageATeam: true },
  teams: [
    { ...talent, people: 12, home: true, may: { run: true, setUp: true }, isSetUp: true, zone },
    { ...payroll, people: 9, home: false, may: { run: true, setUp: true }, isSetUp: true, zone },
  ],
  departments: DEPARTMENTS.map((id) => ({ id })),
  now: NOW,
  ...changes,
});

/** Priya, a member of one team. */
export const employee = (changes: Partial<MeView> = {}): MeView =>
  me({
    ...priya,
    may: { editPlaybook: false, manageATeam: false },
    teams: [{ ...talent, people: 12, home: true, may: { run: false, setUp: false }, isSetUp: true, zone }],
    ...changes,
  });

export const win = (changes: Partial<WinView> = {}): WinView => ({
  id: 'win-scorecard',
  team: talent,
  author: priya,
  kind: 'worked',
  title: 'Interview notes into a scorecard',
  story:
    'I paste my raw notes right after the call. It fills the scorecard and quotes the line behind each score, so the panel argues about the candidate and not about my handwriting. Where I wrote nothing, it leaves the score empty, and I know what to ask in round two.',
  prompt:
    'Here are my notes from an interview for [role]. Fill the scorecard below. For each score quote the line in my notes that supports it.',
  task: 'interview-questions',
  tool: 'microsoft-365-copilot',
  before: 45,
  after: 10,
  frequency: 'few-weekly',
  basis: 'timed',
  audience: 'everyone',
  timeSaved: { low: 35, high: 35, basis: 'timed' },
  sharedAt: '2026-10-16T09:12:00.000Z',
  state: 'shared',
  cheers: 23,
  trying: 3,
  worked: 14,
  partly: 1,
  tried: 16,
  teams: 5,
  cheered: false,
  iAmTrying: false,
  may: {
    edit: false,
    withdraw: false,
    restore: false,
    hide: false,
    show: false,
    feature: false,
    featureForEveryone: false,
    promote: false,
    cheer: true,
    try: true,
    report: true,
  },
  rev: 1,
  ...changes,
});

export const failure = (changes: Partial<WinView> = {}): WinView => ({
  ...win({
    id: 'win-benchmarks',
    author: { id: 'ruth', name: 'Ruth Abel' },
    kind: 'did-not-work',
    title: 'Salary benchmarks from memory',
    story: 'It gave four confident figures with no source. Two were years old, one was for another country.',
    instead: 'Paste the survey table first, then ask about it.',
    worked: 0,
    tried: 0,
    cheers: 19,
    ...changes,
  }),
  prompt: undefined,
  before: undefined,
  after: undefined,
  timeSaved: undefined,
});

export const commitment = (changes: Partial<CommitmentView> = {}): CommitmentView => ({
  id: 'plan-notes',
  team: talent,
  person: ines,
  trigger: 'a candidate call ends',
  tool: 'microsoft-365-copilot',
  plan: 'turn my notes into the scorecard',
  madeAt: '2026-11-03T09:30:00.000Z',
  state: 'open',
  notYet: 0,
  opensOn: '2026-11-10',
  mine: true,
  ...changes,
});

const why = { say: 'agenda:why.department' };

export const agenda = (changes: Partial<AgendaView> = {}): AgendaView => ({
  id: 'talent-weekly.2026-11-10',
  team: talent,
  date: '2026-11-10',
  time: '10:00',
  zone,
  startsAt: '2026-11-10T09:00:00.000Z',
  state: 'prepared',
  preparedAt: '2026-11-09T06:00:00.000Z',
  playbookVersion: 14,
  edited: false,
  channelName: 'General',
  weekAfterTraining: 9,
  items: [
    {
      item: { id: 'i1', kind: 'follow-up', minutes: 2, why, commitments: ['plan-notes', 'plan-other'] },
      title: { say: 'agenda:title.followUp', with: { count: 2, date: '3 November' } },
      updated: false,
    },
    {
      item: {
        id: 'i2',
        kind: 'win',
        minutes: 2,
        why,
        win: 'win-scorecard',
        winTeam: talent.id,
        title: 'Interview notes into a scorecard',
        author: 'Priya Raman',
      },
      title: { say: 'agenda:title.text', with: { text: 'Interview notes into a scorecard' } },
      win: win(),
      updated: false,
    },
    {
      item: {
        id: 'i3',
        kind: 'use-case',
        minutes: 4,
        why,
        useCase: 'candidate-replies',
        title: 'Reply to candidates in your own tone',
        again: false,
      },
      title: { say: 'agenda:title.text', with: { text: 'Reply to candidates in your own tone' } },
      updated: false,
    },
    {
      item: { id: 'i4', kind: 'pulse', minutes: 2, why, statement: 2 },
      title: { say: 'agenda:title.pulse.2' },
      updated: false,
    },
  ],
  people: [ines, priya, jonas],
  may: {
    edit: true,
    post: true,
    run: true,
    drive: true,
    giveHelm: true,
    channel: false,
    correct: false,
    noteWin: false,
  },
  now: NOW,
  rev: 1,
  ...changes,
});

/** Priya told it, Ines noted it. */
export const toldWin = (changes: Partial<ToldWinView> = {}): ToldWinView => ({
  id: '01JD4Z0000TTTTTTTTTTTTTTTT',
  team: { id: talent.id, name: talent.name },
  person: priya,
  notedBy: ines,
  line: 'Answered forty candidates before lunch instead of in two days',
  at: NOW,
  may: { share: false, takeBack: true },
  ...changes,
});

export const thisWeek = (changes: Partial<ThisWeekView> = {}): ThisWeekView => ({
  headline: { say: 'home:headline.next', with: { team: talent.name, name: 'Ines' } },
  week: '2026-W46',
  monday: '2026-11-09',
  teams: 2,
  segments: 2,
  next: agenda(),
  others: [
    {
      team: payroll,
      agenda: 'payroll-weekly.2026-11-11',
      startsAt: '2026-11-11T13:30:00.000Z',
      zone,
      status: { say: 'home:row.ready', with: { count: 1 } },
      tone: 'calm',
      open: 1,
      managers: [ines],
      may: { run: true, setUp: true },
    },
  ],
  told: [],
  promotions: [],
  commitments: [commitment()],
  hidden: [],
  reused: [],
  newsMuted: false,
  winsToTry: [
    win(),
    win({
      id: 'win-queries',
      author: { id: 'marek', name: 'Marek Novak' },
      team: payroll,
      title: 'Payroll queries sorted before Monday',
      before: 120,
      after: 35,
      worked: 8,
      tried: 9,
    }),
    win({
      id: 'win-intake',
      author: { id: 'tomasz', name: 'Tomasz Wilk' },
      title: 'Job description from the intake call',
      before: 60,
      after: 20,
      basis: 'estimated',
      timeSaved: { low: 20, high: 40, basis: 'estimated' },
      worked: 6,
      tried: 8,
    }),
  ],
  noTeam: false,
  ...changes,
});
