import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintSequence } from './lint-sequence.ts';
import { lintUseCase } from './lint-use-case.ts';
import { contentFileSchema, DEPARTMENTS, EVERYONE } from './playbook.ts';
import { textOf } from './use-case.ts';

const folder = new URL('../../../content/', import.meta.url);
const fileNames = readdirSync(folder).filter((name) => name.endsWith('.json'));
const files = fileNames.map((name) =>
  contentFileSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
);
const useCases = files.flatMap((file) => file.useCases);
const supplied = useCases.map((useCase) => ({ id: useCase.id, useCase, text: textOf(useCase, 'en') }));
const sequences = files.map(({ department, sequence }) => ({ department, sequence }));

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

test('every department of the product has its file, named after it', () => {
  expect(fileNames.map((name) => name.replace('.json', '')).sort()).toEqual([...DEPARTMENTS].sort());
  files.forEach((file, index) => expect(`${file.department}.json`).toBe(fileNames[index]));
});

test('a use case stands in the file of its department, under an id nobody else has', () => {
  expect(new Set(useCases.map(({ id }) => id)).size).toBe(useCases.length);
  for (const { department, useCases: own } of files)
    for (const useCase of own) expect(useCase.departments[0]).toBe(department);
});

test('no two use cases share a title or a trigger', () => {
  expect(new Set(supplied.map(({ text }) => text.title.toLowerCase())).size).toBe(supplied.length);
  expect(new Set(supplied.map(({ text }) => text.trigger.toLowerCase())).size).toBe(supplied.length);
});

test.each(supplied)('$id has no faults and needs no advice', ({ useCase }) => {
  expect(lintUseCase(useCase, { language: 'en' })).toEqual([]);
});

test.each(supplied)('$id leaves no part of the segment unwritten', ({ text }) => {
  for (const part of [text.today, text.stop, text.quietHands, text.againScript]) expect(part).not.toBe('');
  expect(text.steps.length).toBeGreaterThanOrEqual(3);
});

test.each(supplied)('$id completes "When …, I will use … to …"', ({ text }) => {
  for (const part of [text.trigger, text.plan]) expect(part).toMatch(/^(I |[a-z]).*[^.]$/);
});

test.each(supplied)('$id is spoken in one to two minutes, and asked about again in less', ({ text }) => {
  expect(wordsIn(text.script)).toBeGreaterThanOrEqual(140);
  expect(wordsIn(text.script)).toBeLessThanOrEqual(235);
  expect(wordsIn(text.againScript)).toBeGreaterThanOrEqual(60);
  expect(wordsIn(text.againScript)).toBeLessThanOrEqual(125);
});

test.each(supplied)('$id is written plainly', ({ text }) => {
  const everything = JSON.stringify(text);
  expect(everything).not.toMatch(/\b(leverag|unlock|seamless|game.chang|supercharg|effortless|empower)/i);
  expect(everything).not.toMatch(/[!—]/);
});

test.each(sequences)(
  '$department is left alone by the checks of the sequence editor',
  ({ department, sequence }) => {
    const known = useCases.map(({ id, departments }) => ({ id, departments, status: 'published' as const }));
    expect(lintSequence(department, sequence, known)).toEqual([]);
  },
);

test.each(sequences)('$department has thirteen weeks, each with a reason', ({ sequence }) => {
  expect(sequence.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  for (const { reason } of sequence) expect(reason).not.toBe('');
});

test.each(sequences)(
  '$department names only its own use cases and those for everyone',
  ({ department, sequence }) => {
    for (const slot of sequence) {
      const useCase = useCases.find(({ id }) => id === slot.useCase);
      expect(useCase, slot.useCase).toBeDefined();
      expect(useCase?.departments.some((each) => each === department || each === EVERYONE)).toBe(true);
    }
  },
);

test.each(sequences)('$department meets a use case anew at most once in six weeks', ({ sequence }) => {
  for (const slot of sequence) {
    const earlier = sequence.filter(({ useCase, week }) => useCase === slot.useCase && week < slot.week);
    if (slot.again) expect(earlier.length, `week ${slot.week} repeats something`).toBeGreaterThan(0);
    else expect(earlier.filter(({ week }) => slot.week - week < 6)).toEqual([]);
  }
});

test.each(sequences)('$department starts easy, repeats in the dip and suits each week', ({ sequence }) => {
  for (const slot of sequence) {
    const useCase = useCases.find(({ id }) => id === slot.useCase);
    expect(useCase?.weeks.first, slot.useCase).toBeLessThanOrEqual(slot.week);
    expect(useCase?.weeks.last, slot.useCase).toBeGreaterThanOrEqual(slot.week);
    if (slot.week <= 2) expect(useCase?.difficulty, slot.useCase).toBe('easy');
  }
  const dip = sequence.filter(({ week }) => week >= 3 && week <= 6);
  expect(dip.filter(({ again }) => again).length).toBeGreaterThanOrEqual(2);
});

test.each(files)(
  '$department teaches every use case of its own within the thirteen weeks',
  ({ useCases: own, sequence }) => {
    const taught = new Set(sequence.map(({ useCase }) => useCase));
    expect(own.map(({ id }) => id).filter((id) => !taught.has(id))).toEqual([]);
  },
);
