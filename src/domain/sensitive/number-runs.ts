/** Digits that stand together: a card or telephone number is one or several groups in a row. */
export interface Group {
  digits: string;
  start: number;
  end: number;
  /** What stands between it and the group before; '' for the first. */
  gap: string;
}

const RUN = /\d+(?:[ ().\/-]{1,3}\d+)*/g;

/** A number glued to a letter, such as "INC0012345", is the name of something. */
const GLUED = /[\p{L}\p{N}_]/u;

/** Groups of digits with nothing but spaces, dashes, dots, slashes and brackets between. Linear in the text. */
export function numberRunsIn(text: string): Group[][] {
  return [...text.matchAll(RUN)].map(({ 0: run, index }) => {
    const groups: Group[] = [];
    for (const digits of run.matchAll(/\d+/g)) {
      const start = index + digits.index;
      const end = start + digits[0].length;
      const last = groups.at(-1);
      groups.push({ digits: digits[0], start, end, gap: last ? text.slice(last.end, start) : '' });
    }
    const first = groups[0];
    const last = groups.at(-1);
    if (first && GLUED.test(text.charAt(first.start - 1))) groups.shift();
    if (last && GLUED.test(text.charAt(last.end))) groups.pop();
    return groups;
  });
}

/** No number of anybody is in more groups. */
const MOST_GROUPS = 8;

/** The longest row of groups from the left that is wanted, then what is wanted behind it. */
export function rowsOf(groups: readonly Group[], isWanted: (row: readonly Group[]) => boolean): Group[][] {
  const rows: Group[][] = [];
  for (let from = 0; from < groups.length;) {
    let to = Math.min(groups.length, from + MOST_GROUPS);
    while (to > from && !isWanted(groups.slice(from, to))) to -= 1;
    if (to > from) rows.push(groups.slice(from, to));
    from = Math.max(to, from + 1);
  }
  return rows;
}

export const digitsOf = (row: readonly Group[]): string => row.map(({ digits }) => digits).join('');
