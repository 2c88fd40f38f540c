import type { WinSeen } from '../../flows/win/win-seen.ts';
import type { Kit } from './kit.ts';

function cheers(kit: Kit, { win, counts, mine }: WinSeen): string {
  const tone = win.kind === 'worked' ? 'win' : 'failure';
  if (counts.cheers === 0) return kit.say(`card:${tone}.noCheers`);
  if (!mine.cheered) return kit.say(`card:${tone}.cheers`, { count: counts.cheers });
  return counts.cheers === 1
    ? kit.say(`card:${tone}.onlyYou`)
    : kit.say(`card:${tone}.youAndOthers`, { count: counts.cheers - 1 });
}

/** "3 tried it: worked for 2, partly for 1". */
export function triesLine(kit: Kit, { counts }: WinSeen): string {
  const tried = counts.worked + counts.partly + counts.didNot;
  if (tried === 0) {
    return counts.trying > 0
      ? kit.say('card:win.trying', { count: counts.trying })
      : kit.say('card:win.notTried');
  }
  const outcomes = [
    ...(counts.worked > 0 ? [kit.say('card:win.workedFor', { count: counts.worked })] : []),
    ...(counts.partly > 0 ? [kit.say('card:win.partlyFor', { count: counts.partly })] : []),
    ...(counts.didNot > 0 ? [kit.say('card:win.notFor', { count: counts.didNot })] : []),
  ];
  return kit.say('card:win.tried', { count: tried, outcomes: outcomes.join(', ') });
}

/** "You and 4 others cheered · 3 tried it: worked for 2, partly for 1". None is an ordinary number. */
export const winCountsLine = (kit: Kit, seen: WinSeen): string =>
  `${cheers(kit, seen)} · ${triesLine(kit, seen)}`;
