import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newSimulatedWorld } from '../../../test/support/simulated-world.ts';
import { EVA } from '../../../test/support/small-office.ts';
import { fileOf, type PlaybookContent, playbookOf, textOfFile } from '../../domain/playbook/playbook-file.ts';
import { playbooks } from '../../domain/playbook/playbook.fixture.ts';
import { exportPlaybook } from './export-playbook.ts';
import { importPlaybook, previewImport } from './import-playbook.ts';
import { publishUseCases } from './publish-playbook.ts';
import { readPlaybook } from './read-playbook.ts';

const AT = '2026-11-24T08:00:00.000Z';
const emptyWorld = () => newSimulatedWorld({ start: new Date(AT), owners: new Map() });
const asked = (version: number, file: string) => ({ file, note: 'From a file', version });

/** The same use cases as an editor could have published them: nothing blank, the lower number first. */
function faultless(content: PlaybookContent): PlaybookContent {
  const words = (text: string) => (text === '' ? 'words' : text);
  const lines = (all: string[]) => (all.length > 0 ? all : ['words']);
  const known = new Set(['legal', ...content.settings.departments.map(({ id }) => id)]);
  const { approvedTools = [] } = content.settings;
  return {
    settings: {
      ...content.settings,
      departments: [...known].map(
        (id) => content.settings.departments.find((each) => each.id === id) ?? { id, name: 'Legal' },
      ),
    },
    // No weeks at all are the same as none.
    sequence: Object.fromEntries(Object.entries(content.sequence).filter(([, slots]) => slots.length > 0)),
    useCases: content.useCases.map((useCase) => ({
      ...useCase,
      promotedFrom: undefined,
      tools: approvedTools.length > 0 ? [...approvedTools] : ['ai-assistant'],
      saves: {
        low: Math.min(useCase.saves.low, useCase.saves.high),
        high: Math.max(useCase.saves.low, useCase.saves.high),
      },
      weeks: {
        first: Math.min(useCase.weeks.first, useCase.weeks.last),
        last: Math.max(useCase.weeks.first, useCase.weeks.last),
      },
      texts: Object.fromEntries(
        Object.entries(useCase.texts).map(([language, text]) => [
          language,
          {
            ...text,
            trigger: words(text.trigger),
            plan: words(text.plan),
            prompt: words(text.prompt),
            script: words(text.script),
            question: words(text.question),
            guardrail: words(text.guardrail),
            steps: lines(text.steps),
            exercise: lines(text.exercise),
          },
        ]),
      ),
    })),
  };
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('any playbook that is exported and imported where nothing is, is the same playbook', async () => {
  await fc.assert(
    fc.asyncProperty(playbooks, async (playbook) => {
      const [one, other] = [emptyWorld(), emptyWorld()];
      await publishUseCases(one, { ...faultless(playbook), note: 'First', publishedBy: 'Eva' });
      const text = textOfFile(await exportPlaybook(one, EVA));
      const seen = await previewImport(other, EVA, text);
      expect('refused' in seen ? seen.refused : []).toEqual([]);
      expect(await importPlaybook(other, EVA, asked(0, text))).toBe(1);
      const file = await exportPlaybook(other, EVA);
      expect(plain(playbookOf(file))).toEqual(plain(playbookOf(await exportPlaybook(one, EVA))));
    }),
    { numRuns: 60 },
  );
});

test('any playbook that is exported and imported where it came from stays at its version, whatever it was allowed to say', async () => {
  await fc.assert(
    fc.asyncProperty(playbooks, async ({ useCases, sequence, settings }) => {
      const world = emptyWorld();
      await publishUseCases(world, { useCases, sequence, settings, note: 'First', publishedBy: 'Eva' });
      const text = textOfFile(fileOf(await readPlaybook(world), AT));
      const seen = await previewImport(world, EVA, text);
      expect(seen).toMatchObject({
        ready: { useCases: [], sequences: [], settings: [], same: useCases.length, kept: 0 },
      });
      expect(await importPlaybook(world, EVA, asked(7, text))).toBe(1);
    }),
    { numRuns: 60 },
  );
});
