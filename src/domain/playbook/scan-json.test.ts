import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JsonReader, scanJson } from './scan-json.ts';

const QUIET: JsonReader = { enter: () => undefined, name: () => undefined, leave: () => undefined };
const faultOf = (text: string) => scanJson(text, QUIET);

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Some text with a few letters of JSON in the wrong place. */
const damaged = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(
      fc.record({
        at: fc.nat(200),
        drop: fc.nat(3),
        put: fc.constantFrom(
          ...'{}[],:"\\ \n\t\u0000-+.0eE1tunl/é',
          'true',
          '1.',
          '01',
          '\u001f',
          '\\u12',
          '',
          '""',
          '1e5',
        ),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([text, wounds]) =>
    wounds.reduce((left, { at, drop, put }) => left.slice(0, at) + put + left.slice(at + drop), text),
  );

test('exactly what is JSON is taken for it, and a fault is inside the text', () => {
  const check = (text: string) => {
    const fault = faultOf(text);
    expect([text, fault === undefined]).toEqual([text, isJson(text)]);
    if (fault) expect(fault.offset).toBeLessThanOrEqual(text.length);
  };
  fc.assert(fc.property(damaged, check), { numRuns: 3000 });
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\1-. ') }), check), { numRuns: 2000 });
});

test('the fault is named where a person would look for it', () => {
  const found = (text: string) => {
    const fault = faultOf(text);
    return fault && [fault.is, text.slice(fault.offset, fault.offset + 3)];
  };
  expect(found('')).toEqual(['empty', '']);
  expect(found(' \n')).toEqual(['empty', ' \n']);
  expect(found('{"a": 1 "b": 2}')).toEqual(['unexpected', '"b"']);
  expect(found('{"a": 1,}')).toEqual(['comma-at-end', ',}']);
  expect(found('[1,\n]')).toEqual(['comma-at-end', ',\n]']);
  expect(found('{"a": "no end\n}')).toEqual(['open-text', '\n}']);
  expect(found('{"a": "a\u001fb"}')).toEqual(['unexpected', '\u001fb"']);
  expect(found('{"a": "C:\\temp\\x"}')).toEqual(['escape', '\\x"']);
  expect(found('{"a": [1, 2}')).toEqual(['unexpected', '}']);
  expect(found('{"a": 1}}')).toEqual(['unexpected', '}']);
  expect(found('{"a": {"b": 1}')).toEqual(['ended', '']);
  expect(found('{a: 1}')).toEqual(['unexpected', 'a: ']);
  expect(found('// words\n{}')).toEqual(['unexpected', '// ']);
  expect(found('['.repeat(1_000_000))).toEqual(['too-deep', '[[[']);
});

test('of each value it is told where it begins and under which name or place', () => {
  const told: unknown[] = [];
  scanJson('{"a": [10, {"b\\u0063": ""}], "d": {}}', {
    enter: (offset, step) => void told.push([offset, step]),
    name: (offset, name) => void told.push([offset, 'named', name]),
    leave: () => void told.push('left'),
  });
  expect(told).toEqual([
    [0, undefined],
    [1, 'named', 'a'],
    [6, 'a'],
    [7, 0],
    'left',
    [11, 1],
    [12, 'named', 'bc'],
    [23, 'bc'],
    'left',
    'left',
    'left',
    [29, 'named', 'd'],
    [34, 'd'],
    'left',
    'left',
  ]);
});
