import type { z } from 'zod/v4';
import type { Route } from '../../src/contract/route.ts';
import type { Suggestion } from '../../src/contract/agenda.ts';
import type { AgendaView, ItemView, RunView, UseCaseInRoom } from '../../src/contract/agenda-view.ts';
import { agenda, commitment, ines, jonas, priya, talent, win } from './fixtures.ts';
import type { OpenedTab } from './open-tab.ts';

const people = [
  priya,
  jonas,
  { id: 'aisha', name: 'Aisha Bello' },
  { id: 'tomasz', name: 'Tomasz Wilk' },
  { id: 'mei', name: 'Mei Tan' },
  { id: 'luca', name: 'Luca Ferri' },
  { id: 'sofia', name: 'Sofia Lindqvist' },
  { id: 'daniel', name: 'Daniel Okafor' },
  ines,
];

export const useCase: UseCaseInRoom = {
  id: 'candidate-replies',
  tools: ['microsoft-365-copilot'],
  task: 'drafting-email',
  saves: { low: 10, high: 20 },
  text: {
    title: 'Reply to candidates in your own tone',
    trigger: 'a candidate waits for an answer',
    plan: 'draft the reply in my own tone',
    today: 'We write each answer from scratch.',
    stop: 'We stop starting from an empty page.',
    steps: ['Open the e-mail', 'Paste two old ones', 'Read it aloud'],
    prompt:
      'Answer this candidate in my tone, as in the two e-mails below. Warm, short, no jargon. Say [what we decided] and the next step: [date or person]. Ask me if something is missing.',
    examples: { 'what we decided': 'second interview', 'date or person': 'Thursday' },
    script:
      'Candidates wait four days for an answer from us. Half of that is us looking for the right words. From this week, the first draft comes from the assistant, in your tone and not in its own.',
    question: 'Which reply did you put off longest this week, and why?',
    exercise: [
      'Open the candidate e-mail you have put off longest',
      'Copy the prompt and fill the two brackets',
      'Read the draft aloud, change one sentence, send it',
    ],
    quietHands: 'Nothing to answer? Use last week’s hardest one.',
    guardrail: 'Never paste health details, pay, or another candidate’s name.',
    savesBasis: 'timed by two recruiters',
    againScript: 'Last week we tried this. How did it go?',
  },
};

const [followUp, celebrated, toTry, pulse] = agenda().items;
if (!followUp || !celebrated || !toTry || !pulse)
  throw new Error('the agenda of the fixtures has four items');

export const jonasPlan = commitment({
  id: 'plan-other',
  person: jonas,
  trigger: 'a requisition arrives',
  plan: 'draft the job description',
  mine: false,
});

export const items: ItemView[] = [
  {
    ...followUp,
    item: {
      ...followUp.item,
      why: { say: 'agenda:why.openSince', with: { names: 'Ines Moreau, Jonas Eriksen', count: 2, more: 0 } },
    },
    commitments: [commitment(), jonasPlan],
  },
  {
    ...celebrated,
    item: { ...celebrated.item, why: { say: 'agenda:why.winWorked', with: { worked: 14, tried: 16 } } },
    win: win(),
  },
  { ...toTry, item: { ...toTry.item, why: { say: 'agenda:why.sequence', with: { week: 9 } } }, useCase },
  { ...pulse, item: { ...pulse.item, why: { say: 'agenda:why.pulseLast', with: { weeks: 4 } } } },
];

/** Tomorrow's ten minutes of Talent Acquisition, ready to run. */
export const ready = (changes: Partial<AgendaView> = {}): AgendaView => agenda({ items, people, ...changes });

export const suggestions: Suggestion[] = [
  {
    useCase: {
      id: 'intake-call',
      title: 'Job description from the intake call',
      task: 'job-descriptions',
      saves: { low: 25, high: 40 },
    },
    why: { say: 'agenda:why.department' },
  },
  {
    useCase: {
      id: 'screening-questions',
      title: 'Screening questions from a scorecard',
      task: 'interview-questions',
      saves: { low: 15, high: 20 },
    },
    why: { say: 'agenda:why.neverTried' },
  },
  {
    useCase: {
      id: 'hiring-report',
      title: 'Weekly hiring report from the tracker',
      task: 'reporting',
      saves: { low: 30, high: 45 },
    },
    why: { say: 'agenda:why.notRecently', with: { weeks: 6 } },
  },
];

/** Tuesday at ten, when the segment starts. */
export const START = '2026-11-10T09:00:00.000Z';
export const secondsAfterStart = (seconds: number): string =>
  new Date(Date.parse(START) + seconds * 1000).toISOString();

const run = (changes: Partial<RunView> = {}): RunView => ({
  startedAt: START,
  driver: ines,
  step: 0,
  stepStartedAt: START,
  spent: {},
  marks: {},
  added: {},
  seq: 1,
  made: [],
  told: { shared: [], offers: [] },
  iDrive: true,
  ...changes,
});

/** The segment on its way; `now` is the server's clock when it is read. */
export const running = (
  changes: Partial<RunView> = {},
  rest: Partial<AgendaView> = {},
): AgendaView & { run: RunView } => {
  const view = ready({ state: 'running', now: START, ...rest });
  return { ...view, may: { ...view.may, noteWin: view.may.drive }, run: run(changes) };
};

/** The same segment as an attendee sees it. */
export const watched = (view: AgendaView & { run: RunView }): AgendaView => ({
  ...view,
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
  run: { ...view.run, iDrive: false },
});

export { talent };

/** What was sent to a route, typed by its contract. */
export const bodiesOf = <Body extends z.ZodType>(
  tab: OpenedTab,
  route: Route & { body: Body },
): z.output<Body>[] => tab.callsOf(route).map(({ body }) => route.body.parse(body));
