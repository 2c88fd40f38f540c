import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newWin, WIN_LIMITS, type WinWords, winWordsSchema } from '../win/win.ts';
import { draftFromWin, useCaseIdOfWin } from './draft-from-win.ts';
import { lintUseCase } from './lint-use-case.ts';
import { textOf, USE_CASE_LIMITS, useCaseSchema } from './use-case.ts';

const SAID: WinWords = {
  kind: 'worked',
  title: 'Payslip questions answered in plain words',
  story: 'I paste the question without the name. Then I ask for five plain sentences.\nI check every figure.',
  prompt: 'Explain this payslip line to [role] in five plain sentences.',
  task: 'drafting-email',
  tool: 'copilot-chat',
  before: 40,
  after: 10,
  basis: 'estimated',
  audience: 'everyone',
};
const winOf = (words: WinWords) =>
  newWin(words, {
    id: '01KAS3T3G0000000000000XY7A',
    team: 'payroll',
    author: { id: 'ana', name: 'Ana Silva' },
    at: new Date('2026-11-24T08:00:00Z'),
    week: '2026-W48',
    act: { home: 'payroll', week: '2026-W48' },
  });
const draftOf = (words: WinWords) =>
  draftFromWin(winOf(words), { id: 'payslips-xy7a0', department: 'finance-and-payroll' });

test('the draft says what the win says, in its author’s words', () => {
  const draft = draftOf(SAID);
  expect(draft).toMatchObject({
    departments: ['finance-and-payroll'],
    task: 'drafting-email',
    tools: ['copilot-chat'],
    saves: { low: 15, high: 30 },
    archived: false,
    promotedFrom: { team: 'payroll', win: '01KAS3T3G0000000000000XY7A' },
  });
  expect(textOf(draft, 'en')).toMatchObject({
    title: SAID.title,
    prompt: SAID.prompt,
    steps: [
      'I paste the question without the name.',
      'Then I ask for five plain sentences.',
      'I check every figure.',
    ],
  });
});

test('what the win does not answer stays empty, and the lint names it', () => {
  const { examples, exercise, ...lines } = textOf(draftOf(SAID), 'en');
  const { prompt: _, steps: __, title: ___, ...rest } = lines;
  expect([examples, exercise, ...new Set(Object.values(rest))]).toEqual([{}, [], '']);
  const faults = lintUseCase(draftOf(SAID), { language: 'en' }).filter(({ level }) => level === 'fault');
  expect(faults.map(({ field }) => field)).toEqual([
    'trigger',
    'plan',
    'script',
    'question',
    'exercise',
    'guardrail',
  ]);
  const bare = draftOf({ kind: 'worked', title: 'Only a title', story: '', audience: 'everyone' });
  expect(textOf(bare, 'en')).toMatchObject({ steps: [], prompt: '' });
  expect(bare).toMatchObject({ task: 'something-else', tools: ['ai-assistant'] });
});

test('no name of the author is in it', () => {
  expect(JSON.stringify(draftOf(SAID))).not.toMatch(/ana|silva/i);
});

test('every win gives a use case the playbook takes, and none of its words are changed or lost from the steps', () => {
  const text = (max: number) => fc.string({ maxLength: max, unit: 'grapheme' });
  const words = fc.record({
    title: text(WIN_LIMITS.title),
    story: text(WIN_LIMITS.story),
    saved: fc.nat(2400),
  });
  fc.assert(
    fc.property(words, (said) => {
      const parsed = winWordsSchema.safeParse({ ...SAID, ...said, before: undefined, after: undefined });
      fc.pre(parsed.success);
      if (!parsed.success) return;
      const draft = draftOf(parsed.data);
      expect(useCaseSchema.safeParse(draft).success).toBe(true);
      const bare = (each: string) => each.replace(/\s+/g, '');
      expect(bare(textOf(draft, 'en').steps.join(''))).toBe(bare(parsed.data.story));
    }),
  );
});

test('a long story is cut between words where it has no short sentences', () => {
  const story = `${'word '.repeat(100)}. ${'Another '.repeat(50)}`.trim();
  const { steps } = textOf(draftOf({ ...SAID, story }), 'en');
  expect(steps.every(({ length }) => length <= USE_CASE_LIMITS.step)).toBe(true);
  expect(steps.join(' ')).toBe(story);
  const title = 'Payslipses '.repeat(10).trim();
  expect(textOf(draftOf({ ...SAID, title }), 'en').title).toBe('Payslipses '.repeat(7).trim());
});

test('the id says what the title says, and the same win has the same one', () => {
  expect(useCaseIdOfWin(winOf(SAID))).toBe('payslip-questions-answered-in-plain-words-0xy7a');
  expect(useCaseIdOfWin({ ...winOf(SAID), id: '01KAS3T3G00000000000000B7B' })).not.toBe(
    useCaseIdOfWin(winOf(SAID)),
  );
});
