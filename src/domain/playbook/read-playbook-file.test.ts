import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import catalogue from '../../words/en/transfer.json' with { type: 'json' };
import { fileOf, FILE_LIMITS, playbookOf, textOfFile } from './playbook-file.ts';
import { playbooks } from './playbook.fixture.ts';
import { PROBLEMS_SHOWN } from './file-problems.ts';
import { readPlaybookFile } from './read-playbook-file.ts';
import type { UseCase } from './use-case.ts';

const AT = '2026-11-24T08:00:00.000Z';
const CONTENT = {
  version: 3,
  note: 'Third',
  useCases: [useCaseFor('answer-mail', 'sales'), useCaseFor('job-advert', 'marketing')],
  sequence: { sales: [{ week: 1, useCase: 'answer-mail', again: false, reason: '' }] },
  settings: { departments: [{ id: 'legal', name: 'Legal' }] },
};
const good = textOfFile(fileOf(CONTENT, AT));
const withUseCase = (change: Record<string, unknown>, more: UseCase[] = []): string =>
  textOfFile(fileOf({ ...CONTENT, useCases: [{ ...CONTENT.useCases[0]!, ...change }, ...more] }, AT));
const withText = (change: Record<string, unknown>): string => {
  const { en } = CONTENT.useCases[0]!.texts;
  return withUseCase({ texts: { en: { ...en, ...change } } });
};

const refusalOf = (text: string) => {
  const read = readPlaybookFile(text);
  return 'refused' in read ? read.refused : { problems: [], more: 0 };
};
/** Each problem as the line it names, its field and the key of its sentence. */
const told = (text: string): string[] =>
  refusalOf(text).problems.map(({ field, line, phrase }) => {
    const of = text.split(/\r\n?|\n/)[line - 1] ?? 'no such line';
    return `${of.trim().slice(0, 30)} | ${field} | ${phrase.say.replace('transfer:', '')}`;
  });

test('any playbook written to a file is read from it again, with or without the mark some editors put first', () => {
  fc.assert(
    fc.property(playbooks, fc.boolean(), (playbook, isMarked) => {
      const text = textOfFile(fileOf(playbook, AT));
      const read = readPlaybookFile(`${isMarked ? '\ufeff' : ''}${text}`);
      expect('file' in read && playbookOf(read.file)).toEqual({
        useCases: playbook.useCases,
        sequence: playbook.sequence,
        settings: playbook.settings,
      });
    }),
  );
});

test('what is no JSON is refused at the line where it stops being JSON', () => {
  expect(told('')).toEqual([' |  | json-empty']);
  expect(told('Title;Trigger\nMail;A mail comes')).toEqual(['Title;Trigger |  | json-unexpected']);
  expect(told(good.replace('"version": 3,', '"version": 3'))).toEqual([
    '"note": "Third", |  | json-unexpected',
  ]);
  expect(told(good.slice(0, -200))).toEqual([expect.stringMatching(/ \|\s+\| json-ended$/)]);
  expect(told('[\n'.repeat(200_000))).toEqual(['[ |  | json-too-deep']);
  expect(refusalOf(good.replaceAll('\n', '\r\n').replace('"Third"', '"Thi\trd"')).problems).toMatchObject([
    { line: 6, column: 15, phrase: { with: { found: '\t' } } },
  ]);
});

test('a file of something else, or of a later version of the app, is refused as that', () => {
  for (const other of ['[]', 'null', '1', '{}', '{"format":"other","useCases":[{}]}'])
    expect(told(other)).toEqual([`${other.slice(0, 30)} |  | other-file`]);
  expect(told(good.replace('"formatVersion": 1', '"formatVersion": 2'))).toEqual([
    '"formatVersion": 2, | formatVersion | later-format',
  ]);
  expect(told(good.replace('"formatVersion": 1', '"formatVersion": "1"'))).toEqual([
    '"formatVersion": "1", | formatVersion | format-version',
  ]);
});

test('each field that breaks a limit is named with its line, the limit, and the use case it is in', () => {
  expect(refusalOf(withText({ title: 'x'.repeat(81) })).problems).toEqual([
    {
      line: 47,
      column: 20,
      field: 'useCases[0].texts.en.title',
      about: `${'x'.repeat(79)}…`,
      phrase: { say: 'transfer:most-text', with: { limit: 80, found: 81 } },
    },
  ]);
  expect(told(withText({ title: 'x' }))).toEqual(['"title": "x", | useCases[0].texts.en.title | least-text']);
  expect(told(withText({ steps: ['one', ''] }))).toEqual(['"" | useCases[0].texts.en.steps[1] | empty-text']);
  expect(told(withText({ steps: Array.from({ length: 8 }, () => 'a step') }))).toEqual([
    '"steps": [ | useCases[0].texts.en.steps | most-list',
  ]);
  expect(told(withText({ examples: { 'the other side': 7 } }))).toEqual([
    '"the other side": 7 | useCases[0].texts.en.examples["the other side"] | expected-text',
  ]);
  expect(told(withText({ prompt: undefined }))).toEqual(['"en": { | useCases[0].texts.en.prompt | missing']);
  expect(told(withUseCase({ task: 'cooking' }))).toEqual(['"task": "cooking", | useCases[0].task | one-of']);
  expect(told(withUseCase({ tools: [] }))).toEqual(['"tools": [], | useCases[0].tools | empty-list']);
  expect(told(withUseCase({ tools: 'chatgpt' }))).toEqual([
    '"tools": "chatgpt", | useCases[0].tools | expected-list',
  ]);
  expect(told(withUseCase({ saves: { low: 0, high: 2401 } }))).toEqual([
    '"low": 0, | useCases[0].saves.low | least-number',
    '"high": 2401 | useCases[0].saves.high | most-number',
  ]);
  expect(told(withUseCase({ saves: { low: 1.5, high: 1e400 } }))).toEqual([
    '"low": 1.5, | useCases[0].saves.low | expected-number',
    '"high": null | useCases[0].saves.high | expected-number',
  ]);
  expect(told(withUseCase({ archived: 'no' }))).toEqual([
    '"archived": "no", | useCases[0].archived | expected-switch',
  ]);
  expect(told(withUseCase({ id: 'Answer mail' }))).toEqual([
    '"id": "Answer mail", | useCases[0].id | use-case-id',
  ]);
  expect(told(withUseCase({ departments: ['Sales'] }))).toEqual([
    '"Sales" | useCases[0].departments[0] | department-id',
  ]);
  expect(told(withUseCase({ texts: { de: CONTENT.useCases[0]!.texts.en } }))).toEqual([
    '"texts": { | useCases[0].texts | english-missing',
  ]);
  expect(told(good.replace(AT, 'yesterday'))).toEqual(['"exportedAt": "yesterday", | exportedAt | instant']);
  expect(told(good.replace('"useCases": [', '"useCases": 7, "cases": ['))).toEqual([
    expect.stringContaining('| useCases | expected-list'),
    expect.stringContaining('| cases | unknown-field'),
  ]);
});

test('problems are told in the order of the file, whatever found them', () => {
  expect(told(withText({ question: 7 }).replace('"prompt":', '"promt":'))).toEqual([
    '"en": { | useCases[0].texts.en.prompt | missing',
    expect.stringContaining('| useCases[0].texts.en.promt | unknown-field'),
    '"question": 7, | useCases[0].texts.en.question | expected-text',
  ]);
});

test('weeks and settings are checked like use cases', () => {
  const sequence = { sales: [CONTENT.sequence.sales[0]!, CONTENT.sequence.sales[0]!], 'Sales team': [] };
  expect(told(textOfFile(fileOf({ ...CONTENT, sequence }, AT)))).toEqual([
    '"sales": [ | sequences.sales | week-twice',
    '"Sales team": [] | sequences["Sales team"] | department-id',
  ]);
  const wrong = { departments: [], policyLink: 'http://intranet' };
  expect(told(textOfFile(fileOf({ ...CONTENT, settings: wrong }, AT)))).toEqual([
    '"policyLink": "http://intranet | settings.policyLink | link',
  ]);
  const twice = { departments: [CONTENT.settings.departments[0]!, CONTENT.settings.departments[0]!] };
  expect(told(textOfFile(fileOf({ ...CONTENT, settings: twice }, AT)))).toEqual([
    '"departments": [ | settings.departments | department-twice',
  ]);
});

test('a slip in the name of a field, a name given twice and an id given twice are not passed over', () => {
  expect(told(withText({ tittle: 'A title' }))).toEqual([
    '"tittle": "A title" | useCases[0].texts.en.tittle | unknown-field',
  ]);
  expect(told(good.replace('"version": 3,', '"version": 3,\n"version": 4,'))).toEqual([
    '"version": 4, | version | name-twice',
  ]);
  expect(told(withUseCase({ id: 'job-advert' }, [CONTENT.useCases[1]!]))).toEqual([
    '"id": "job-advert", | useCases[1].id | id-twice',
  ]);
  expect(told(withText({ title: 'Half \ud83d' }))).toEqual([
    expect.stringContaining('| useCases[0].texts.en.title | half-letter'),
  ]);
});

test('names that mean something to the language mean nothing in a file', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const text = good.replace(
      '"version": 3,',
      `"version": 3, "${name}": {"isEditor": true, "useCases": []},`,
    );
    expect(told(text)).toEqual([expect.stringContaining(`| ${name} | unknown-field`)]);
    const inside = good.replace('"texts": {', `"texts": { "${name}": {"title": "Polluted"},`);
    expect(told(inside)).not.toEqual([]);
    expect(told(withUseCase({ id: name }))).toEqual([
      expect.stringContaining('| useCases[0].id | use-case-id'),
    ]);
  }
  const sequences = good.replace('"sales": [', '"constructor": [], "__proto__": [], "sales": [');
  expect(told(sequences)).toEqual([
    expect.stringContaining('| sequences | expected-object'),
    expect.stringContaining('| sequences.constructor | unknown-field'),
    expect.stringContaining('| sequences.__proto__ | unknown-field'),
  ]);
  expect('isEditor' in {}).toBe(false);
});

test('of very many problems the first fifty are told, and how many more there are; what is far too large is not gone into', () => {
  const { problems, more } = refusalOf(
    withText({ examples: Object.fromEntries(Array.from({ length: 300 }, (_, nth) => [`name ${nth}`, nth])) }),
  );
  expect([problems.length, more]).toEqual([PROBLEMS_SHOWN, 300 - PROBLEMS_SHOWN]);
  expect(problems.at(0)?.field).toContain('"name 0"');
  const many = { ...JSON.parse(good), useCases: Array.from({ length: FILE_LIMITS.useCases + 1 }, () => 1) };
  expect(told(JSON.stringify(many))).toEqual([expect.stringContaining('| useCases | too-many-use-cases')]);
  const large = withText({
    examples: Object.fromEntries(Array.from({ length: 60_000 }, (_, nth) => [`${nth}`, 0])),
  });
  expect(told(large)).toEqual([expect.stringContaining('| useCases[0] | part-too-long')]);
  const values = `${good.slice(0, -3)},"x":[${'[],'.repeat(1_000_000)}[]]}`;
  expect(told(values)).toEqual([expect.stringContaining('|  | part-too-long')]);
});

/** A good file with a few letters changed, taken out, doubled or moved. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(good.length - 1),
      drop: fc.nat(40),
      put: fc.oneof(
        fc.constantFrom(
          ...'{}[],:"\\0 \n',
          '',
          'null',
          '-1',
          '"__proto__":',
          '{"a":[]}',
          '\ud800',
          '9'.repeat(400),
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.nat(good.length - 1).map((from) => good.slice(from, from + 30)),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((wounds) =>
    wounds.reduce((left, { at, drop, put }) => left.slice(0, at) + put + left.slice(at + drop), good),
  );

test('whatever is done to a file, it is read or refused with lines that are in it and sentences that there are', () => {
  const sentences: Record<string, string> = catalogue;
  fc.assert(
    fc.property(mutated, (text) => {
      const lines = text.split(/\r\n?|\n/);
      const read = readPlaybookFile(text);
      if (!('refused' in read)) return;
      expect(read.refused.problems.length).toBeGreaterThan(0);
      for (const { column, line, phrase } of read.refused.problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        const sentence = sentences[phrase.say.replace('transfer:', '')] ?? `none for ${phrase.say}`;
        const names = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
        expect(Object.keys(phrase.with ?? {})).toEqual(expect.arrayContaining(names));
      }
    }),
    { numRuns: 2000 },
  );
});
