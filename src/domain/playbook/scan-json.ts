/** Why a text is no JSON, and where it stops being it. */
export interface JsonFault {
  is: 'empty' | 'unexpected' | 'ended' | 'open-text' | 'escape' | 'comma-at-end' | 'too-deep';
  offset: number;
}

/** What is told of a JSON text while it is gone through once, in order. */
export interface JsonReader {
  /** A value begins: under a name, at a place of a list, or the outermost. */
  enter(offset: number, step: string | number | undefined): void;
  name(offset: number, name: string): void;
  leave(): void;
}

/** No file of ours nests deeper than seven; what nests more is not gone into. */
const DEPTH = 32;

interface Open {
  isList: boolean;
  /** Where the next value stands in a list, or its name in an object. */
  step: string | number;
}
type Expected = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'next' | 'nothing';

/**
 * Goes through a JSON text without building anything of it and without calling itself, so that no file is too long or too
 * deep for it. It takes exactly what `JSON.parse` takes, up to a depth; what that one says of a fault differs by engine
 * and often names no place.
 */
export function scanJson(text: string, reader: JsonReader): JsonFault | undefined {
  const open: Open[] = [];
  let expected: Expected = 'value';
  let at = endOfSpace(text, 0);
  if (at === text.length) return { is: 'empty', offset: 0 };
  let comma = 0;

  const ended = (): void => {
    const top = open.at(-1);
    if (top?.isList && typeof top.step === 'number') top.step += 1;
    expected = top ? 'next' : 'nothing';
    reader.leave();
  };
  const mayBe = (...these: Expected[]): boolean => these.includes(expected);

  for (; at < text.length; at = endOfSpace(text, at)) {
    const letter = text.charAt(at);
    const top = open.at(-1);
    if (letter === ',' && mayBe('next')) {
      comma = at;
      expected = top?.isList ? 'value' : 'name';
      at += 1;
    } else if (letter === ':' && mayBe('colon')) {
      expected = 'value';
      at += 1;
    } else if (top && letter === (top.isList ? ']' : '}')) {
      if (mayBe('name') || (mayBe('value') && top.isList)) return { is: 'comma-at-end', offset: comma };
      if (!mayBe('next', 'first-name', 'first-value')) return { is: 'unexpected', offset: at };
      open.pop();
      ended();
      at += 1;
    } else if (letter === '"' && top && mayBe('name', 'first-name')) {
      const end = endOfText(text, at);
      if (typeof end !== 'number') return end;
      top.step = String(JSON.parse(text.slice(at, end)));
      reader.name(at, top.step);
      expected = 'colon';
      at = end;
    } else if (!mayBe('value', 'first-value')) {
      return { is: 'unexpected', offset: at };
    } else if (letter === '{' || letter === '[') {
      if (open.length === DEPTH) return { is: 'too-deep', offset: at };
      reader.enter(at, top?.step);
      open.push({ isList: letter === '[', step: 0 });
      expected = letter === '[' ? 'first-value' : 'first-name';
      at += 1;
    } else {
      const end = letter === '"' ? endOfText(text, at) : endOfWord(text, at);
      if (typeof end !== 'number') return end;
      reader.enter(at, top?.step);
      ended();
      at = end;
    }
  }
  return mayBe('nothing') ? undefined : { is: 'ended', offset: text.length };
}

function endOfSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

function endOfText(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x22) return at + 1;
    if (letter < 0x20)
      return { is: letter === 0x0a || letter === 0x0d ? 'open-text' : 'unexpected', offset: at };
    if (letter !== 0x5c) continue;
    const escape = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 6));
    if (!escape) return { is: at + 1 < text.length ? 'escape' : 'ended', offset: at };
    at += escape[0].length - 1;
  }
  return { is: 'ended', offset: text.length };
}

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function endOfWord(text: string, start: number): number | JsonFault {
  WORD.lastIndex = start;
  const found = WORD.exec(text);
  return found ? start + found[0].length : { is: 'unexpected', offset: start };
}
