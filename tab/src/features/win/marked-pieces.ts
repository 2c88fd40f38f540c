/** Characters `start` up to, not including, `end` of a text. */
export interface Mark {
  start: number;
  end: number;
  tone: 'read' | 'found';
}

/** The text in pieces, marked or not. Where two marks meet, what was found hides what was read. */
export function piecesOf(text: string, marks: readonly Mark[]): { text: string; tone?: Mark['tone'] }[] {
  const found = marks.filter(({ tone }) => tone === 'found');
  const isFree = (mark: Mark) => found.every(({ start, end }) => mark.end <= start || end <= mark.start);
  const kept = [...found, ...marks.filter((mark) => mark.tone === 'read' && isFree(mark))];
  const pieces: { text: string; tone?: Mark['tone'] }[] = [];
  let at = 0;
  for (const { start, end, tone } of kept.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), tone });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
