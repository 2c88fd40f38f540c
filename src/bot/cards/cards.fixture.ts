import type { Agenda } from '../../domain/agenda/agenda.ts';
import { startedRun } from '../../domain/agenda/run.ts';
import { newCommitment } from '../../domain/commitment/commitment.ts';
import type { UseCase } from '../../domain/playbook/use-case.ts';
import type { Team } from '../../domain/team/team.ts';
import { timeSavedOf } from '../../domain/win/time-saved.ts';
import { newWin, type WinWords } from '../../domain/win/win.ts';
import { NO_COUNTS } from '../../domain/win/win-counts.ts';
import type { AgendaSeen } from '../../flows/agenda/agenda-seen.ts';
import type { CommitmentSeen } from '../../flows/commitment/commitment-seen.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { newWords } from '../words.ts';
import { type Kit, kitOf } from './kit.ts';

export const NOW = new Date('2026-11-24T08:00:00Z');
/** Drawn as markdown this would be a link and bold text. */
export const NASTY = '[here](http://evil.example) **bold** <at>all</at>';

export function newKit(): Kit {
  let minted = 0;
  return kitOf(
    {
      words: newWords(),
      tabUrl: (page) => `https://teams.example/${page}`,
      newId: () => `01KAS0000000000000000000${String((minted += 1)).padStart(2, '0')}`,
      clock: () => NOW,
    },
    'en',
  );
}

export const TEAM: Team = {
  id: 'team-1',
  name: 'Payroll',
  series: 'series-1',
  channelName: 'General',
  zone: 'Europe/Amsterdam',
  cadence: { every: 'weekly', weekday: 2, time: '09:30', anchor: '2026-11-03' },
  way: 'meeting',
  departments: [{ department: 'finance-and-payroll', from: '2026-W40' }],
  training: '2026-10-12',
  managers: [{ user: 'marco', name: 'Marco Weiss', how: 'named' }],
  defaults: [],
  installedAt: '2026-10-01T08:00:00.000Z',
  setUpAt: '2026-10-01T09:00:00.000Z',
  rev: 3,
};

export const NAMED_TEAM = { id: TEAM.id, name: TEAM.name, people: 9 };

const WORDS: WinWords = {
  kind: 'worked',
  title: 'Interview notes to a candidate summary in 10 minutes',
  story: 'After each call I give Copilot the transcript and our scorecard.',
  prompt: 'Summarise this interview transcript for [role].',
  tool: 'microsoft-365-copilot',
  before: 40,
  after: 10,
  frequency: 'weekly',
  basis: 'estimated',
  audience: 'team',
};

export function winSeen(words: Partial<WinWords> = {}, seen: Partial<WinSeen> = {}): WinSeen {
  const win = newWin(
    { ...WORDS, ...words },
    {
      id: '01KAS3T3G0000000000000000A',
      team: TEAM.id,
      author: { id: 'ana', name: 'Ana Silva' },
      at: NOW,
      week: '2026-W48',
      act: { home: TEAM.id, week: '2026-W48' },
    },
  );
  return {
    win,
    teamName: TEAM.name,
    counts: NO_COUNTS,
    timeSaved: timeSavedOf(win),
    mine: { cheered: false, trying: false },
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
    ...seen,
  };
}

export const USE_CASE: UseCase = {
  id: 'explain-a-payslip',
  departments: ['finance-and-payroll'],
  task: 'drafting-email',
  tools: ['microsoft-365-copilot'],
  saves: { low: 10, high: 20 },
  difficulty: 'easy',
  weeks: { first: 1, last: 4 },
  archived: false,
  texts: {
    en: {
      title: 'Explain a payslip change',
      trigger: 'somebody asks why their pay changed',
      plan: 'draft the answer',
      today: '',
      stop: '',
      steps: [],
      prompt: 'Explain this change of pay to [name] in five plain sentences.',
      examples: {},
      script: '',
      question: '',
      exercise: [],
      quietHands: '',
      guardrail: 'names, bank details and salaries',
      savesBasis: '',
      againScript: '',
    },
  },
};

export function planSeen(seen: Partial<CommitmentSeen> = {}): CommitmentSeen {
  const commitment = newCommitment(
    { trigger: 'I close a call', tool: 'microsoft-365-copilot', plan: 'write the summary' },
    {
      id: '01KAS3T3G0000000000000000C',
      team: TEAM.id,
      person: { id: 'ana', name: 'Ana Silva' },
      madeBy: 'ana',
      at: NOW,
    },
  );
  return { commitment, teamName: TEAM.name, mine: true, opensOn: '2026-12-01', ...seen };
}

export function agendaSeen(change: Partial<Agenda> = {}, seen: Partial<AgendaSeen> = {}): AgendaSeen {
  const agenda: Agenda = {
    id: 'series-1.2026-11-24',
    team: TEAM.id,
    date: '2026-11-24',
    time: '09:30',
    preparedAt: NOW.toISOString(),
    edited: false,
    playbookVersion: 1,
    items: [
      {
        kind: 'win',
        id: 'it-1',
        minutes: 2,
        why: { say: 'agenda:why.winUntold' },
        win: 'w',
        winTeam: TEAM.id,
        title: 'Interview notes',
        author: 'Ana Silva',
      },
      {
        kind: 'use-case',
        id: 'it-2',
        minutes: 6,
        why: { say: 'agenda:why.neverTried' },
        useCase: USE_CASE.id,
        title: 'Explain a payslip change',
        again: false,
      },
      {
        kind: 'topic',
        id: 'it-3',
        minutes: 2,
        why: { say: 'agenda:why.topic', with: { name: 'Marco' } },
        title: NASTY.slice(0, 40),
      },
    ],
    state: 'prepared',
    rev: 1,
    ...change,
  };
  return {
    agenda,
    teamName: TEAM.name,
    channelName: TEAM.channelName,
    zone: TEAM.zone,
    startsAt: new Date('2026-11-24T08:30:00Z'),
    items: agenda.items.map((item) => ({
      item,
      title: { say: 'agenda:title.text', with: { text: 'title' in item ? item.title : '' } },
      useCase: item.kind === 'use-case' ? USE_CASE : undefined,
      updated: false,
    })),
    made: [],
    waiting: 0,
    told: { shared: [], offers: [] },
    people: [],
    may: {
      edit: false,
      post: false,
      run: false,
      drive: false,
      giveHelm: false,
      channel: false,
      correct: false,
      noteWin: false,
    },
    now: NOW,
    ...seen,
  };
}

export const RUNNING = {
  ...startedRun({ id: 'marco', name: 'Marco Weiss' }, NOW, 1),
  step: 1,
  marks: { 'it-1': { as: 'done' as const } },
};
