import { plannedWins } from '../../flows/win/planned-wins.ts';
import { readWin } from '../../flows/win/read-wins.ts';
import { reportTry, takeBackTry } from '../../flows/win/report-try.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { type Answer, saying, showing } from '../channel/answer.ts';
import { tryAskCard, tryDoneCard, tryReportedCard } from '../cards/try-card.ts';
import type { Turn } from '../turn.ts';
import { aboutWin, parsed, tryInput, tryWordInput } from './card-input.ts';

export async function openTry({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, win } = parsed(aboutWin, data);
  const seen = await readWin(world, actor, team, win);
  return seen.may.report ? showing(tryAskCard(kit, seen)) : saying(kit.say('error:ownWin'));
}

/** The first tap is stored; what is asked afterwards is optional. */
export async function tryReported({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, win, outcome } = parsed(tryInput, data);
  return showing(tryReportedCard(kit, await reportTry(world, actor, team, win, { outcome }), outcome));
}

export async function tryWorded({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, win, outcome, word } = parsed(tryWordInput, data);
  const seen = await reportTry(world, actor, team, win, { outcome, word });
  return showing(tryDoneCard(kit, seen, outcome, word));
}

export async function tryTakenBack({ world, actor, kit }: Turn, data: unknown): Promise<Answer> {
  const { team, win } = parsed(aboutWin, data);
  return showing(tryAskCard(kit, await takeBackTry(world, actor, team, win)));
}

const isAbout = ({ win }: WinSeen, of: string): boolean =>
  `${win.authorName} ${win.title}`.toLowerCase().includes(of.toLowerCase());

/** "tried Ana's": the win somebody planned to try that is meant, else the one they planned last. */
export async function triedTyped({ world, actor, kit, scope }: Turn, of?: string): Promise<Answer> {
  if (scope !== 'personal') return saying(kit.say('bot:personalOnly'));
  const wins = await plannedWins(world, actor);
  const meant = of === undefined ? undefined : wins.find((seen) => isAbout(seen, of));
  const seen = meant ?? wins[0];
  return seen ? showing(tryAskCard(kit, seen)) : saying(kit.say('bot:triedNone'));
}
