import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Tried } from '../../domain/win/win-counts.ts';
import { reportTry } from '../../flows/win/report-try.ts';
import { actorOf } from './organisation.ts';
import type { Stage } from './stage.ts';

/** What came of a colleague's win, as often as it does, and what people say of it. Most say nothing. */
const REPORTS: readonly { outcome: Tried; word?: string }[] = [
  { outcome: 'worked' },
  { outcome: 'worked', word: 'Used it on a real one the same day. I add one sentence about who reads it.' },
  { outcome: 'partly', word: 'It left the exceptions out, so I list them first now.' },
  { outcome: 'worked' },
  { outcome: 'did-not', word: 'Our template has two columns, and it kept only the first.' },
  { outcome: 'worked', word: 'Twenty minutes saved on the first one.' },
  { outcome: 'worked' },
];

const sumOf = (text: string): number => [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

/** Whoever did what a colleague's win suggested says whether it worked. Which answer depends on the plan, not on the order. */
export async function sayTried(stage: Stage, name: string, plan: Commitment): Promise<void> {
  const { id, team, win, winTeam } = plan;
  const report = REPORTS[sumOf(`${name} ${id}`) % REPORTS.length];
  if (win === undefined || report === undefined) return;
  await reportTry(stage.world, actorOf(name), winTeam ?? team, win, report);
}
