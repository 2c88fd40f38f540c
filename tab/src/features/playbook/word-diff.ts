/** A stretch of text; `marked` means that it is not in the other text. */
export interface Run {
  text: string;
  marked: boolean;
}
export interface WordDiff {
  before: Run[];
  after: Run[];
}

type Side = 'both' | 'before' | 'after';
interface Piece {
  text: string;
  side: Side;
}

/** Words, [placeholders], single marks, and the spaces between them; joining the tokens gives the text back. */
const tokensOf = (text: string): string[] =>
  text.match(/\s+|\[[^\][\n]{1,60}\]|[\p{L}\p{N}_’'-]+|[^\s\p{L}\p{N}_’'-]/gu) ?? [];

/** Lengths of the longest common run of tokens from each pair of positions on. */
function commonLengths(before: string[], after: string[]): (i: number, j: number) => number {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function piecesOf(before: string[], after: string[]): Piece[] {
  const common = commonLengths(before, after);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      pieces.push({ text: old, side: 'both' });
      i++;
      j++;
    } else if (old !== undefined && (fresh === undefined || common(i + 1, j) >= common(i, j + 1))) {
      pieces.push({ text: old, side: 'before' });
      i++;
    } else if (fresh !== undefined) {
      pieces.push({ text: fresh, side: 'after' });
      j++;
    }
  }
  return pieces;
}

/** A lone space between two changes belongs to them; otherwise every word of a new phrase is marked by itself. */
function joined(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const lone = piece.side === 'both' && piece.text.trim() === '';
    const between = [pieces[index - 1], pieces[index + 1]].every(
      (each) => each !== undefined && each.side !== 'both',
    );
    if (!lone || !between) return [piece];
    return [
      { text: piece.text, side: 'before' },
      { text: piece.text, side: 'after' },
    ];
  });
}

function runsOf(pieces: Piece[], side: 'before' | 'after'): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (piece.side !== 'both' && piece.side !== side) continue;
    const marked = piece.side !== 'both';
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += piece.text;
    else runs.push({ text: piece.text, marked });
  }
  return runs;
}

export interface Stretch {
  text: string;
  is: 'kept' | 'removed' | 'added';
}

/** Both texts as one, for where there is no room for two: what left stands before what is new in its place. */
export function mergedDiff(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    if (removed !== '') stretches.push({ text: removed, is: 'removed' });
    if (added !== '') stretches.push({ text: added, is: 'added' });
    [removed, added] = ['', ''];
  };
  for (const { side, text } of joined(piecesOf(tokensOf(before), tokensOf(after)))) {
    if (side === 'before') removed += text;
    if (side === 'after') added += text;
    if (side !== 'both') continue;
    settle();
    const last = stretches.at(-1);
    if (last?.is === 'kept') last.text += text;
    else stretches.push({ text, is: 'kept' });
  }
  settle();
  return stretches;
}

/** What is kept is only there so that one sees where the change stands. */
const AROUND = 80;

export const shortened = (stretches: Stretch[]): Stretch[] =>
  stretches.map((each, index) => {
    if (each.is !== 'kept' || each.text.length <= 2 * AROUND) return each;
    const head = index === 0 ? '' : each.text.slice(0, AROUND).replace(/\S*$/, '');
    const tail = index === stretches.length - 1 ? '' : each.text.slice(-AROUND).replace(/^\S*/, '');
    return { ...each, text: `${head}…${tail}` };
  });

/** Marks by word what left one text and what is new in the other. Joining the runs of a side gives that text back. */
export function wordDiff(before: string, after: string): WordDiff {
  const pieces = joined(piecesOf(tokensOf(before), tokensOf(after)));
  return { before: runsOf(pieces, 'before'), after: runsOf(pieces, 'after') };
}
