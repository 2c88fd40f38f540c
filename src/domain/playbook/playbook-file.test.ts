import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fileOf,
  playbookFileJsonSchema,
  playbookFileSchema,
  playbookOf,
  textOfFile,
} from './playbook-file.ts';
import { faultsOfPlan, planImport } from './plan-import.ts';
import { playbooks } from './playbook.fixture.ts';
import { readPlaybookFile } from './read-playbook-file.ts';

const AT = '2026-11-24T08:00:00.000Z';
const read = (text: string) => playbookFileSchema.parse(JSON.parse(text));

test('a playbook written to a file and read from it is the same playbook, in all languages', () => {
  fc.assert(
    fc.property(playbooks, (playbook) => {
      const file = read(textOfFile(fileOf(playbook, AT)));
      const { useCases, sequence, settings } = playbook;
      expect(playbookOf(file)).toEqual({ useCases, sequence, settings });
      expect([file.version, file.note, file.exportedAt]).toEqual([playbook.version, playbook.note, AT]);
    }),
  );
});

test('nobody is named in the file', () => {
  const published = { version: 1, note: 'First', useCases: [], sequence: {}, settings: { departments: [] } };
  const text = textOfFile(fileOf(Object.assign(published, { publishedBy: 'Eva Lindqvist' }), AT));
  expect(text).not.toContain('Eva');
});

test('a file written by hand may leave out what it does not change', () => {
  const file = read('{"format":"adoption-playbook","formatVersion":1,"useCases":[]}');
  expect(playbookOf(file)).toEqual({ useCases: [], sequence: {}, settings: { departments: [] } });
});

test('the published schema is the one that files are read with', async () => {
  const text = `${JSON.stringify(playbookFileJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../docs/playbook.schema.json');
});

test('the files that the guide shows can be imported as they stand', () => {
  const guide = readFileSync('docs/guides/import-and-export.md', 'utf8');
  const shown = [...guide.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1] ?? '');
  expect(shown).toHaveLength(2);
  const empty = { useCases: [], sequence: {}, settings: { departments: [] } };
  for (const text of shown) {
    const given = readPlaybookFile(text);
    expect('refused' in given ? given.refused : undefined).toBeUndefined();
    if ('refused' in given) continue;
    expect(faultsOfPlan(planImport(given.file, empty, []), given.file, empty, [])).toEqual([]);
  }
});
