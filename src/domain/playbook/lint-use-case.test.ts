import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod/v4';
import { lintConsent } from './lint-consent.ts';
import { lintUseCase, readingSecondsOf } from './lint-use-case.ts';
import type { UseCase, UseCaseText } from './use-case.ts';

const catalogue = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(new URL('../../words/en/lint.json', import.meta.url), 'utf8')));

const text: UseCaseText = {
  title: 'Explain a payslip change',
  trigger: 'an employee asks why a payslip line moved',
  plan: 'draft the explanation',
  today: 'We type each answer anew.',
  stop: 'We stop typing each answer anew.',
  steps: ['Copy the two lines.', 'Fill in the prompt.'],
  prompt: 'Explain why [pay line] moved from [old amount] to [new amount].',
  examples: { 'pay line': 'commuter allowance', 'old amount': '120.00', 'new amount': '84.00' },
  script: 'Every month we answer the same question.',
  question: 'Which line do people ask about most?',
  exercise: ['Open one real question.', 'Draft the answer.'],
  quietHands: 'Look on with a neighbour.',
  guardrail: 'Never paste a name or a personnel number.',
  savesBasis: 'Estimated: drafting only, checking included.',
  againScript: 'How did it go?',
};

const useCase = (change: Partial<UseCaseText> = {}, rest: Partial<UseCase> = {}): UseCase => ({
  id: 'explain-payslip-change',
  departments: ['finance-and-payroll'],
  task: 'support-replies',
  tools: ['ai-assistant'],
  saves: { low: 5, high: 10 },
  difficulty: 'easy',
  weeks: { first: 1, last: 13 },
  archived: false,
  texts: { en: { ...text, ...change } },
  ...rest,
});

type Circumstances = Omit<Parameters<typeof lintUseCase>[1], 'language'>;
const said = (linted: UseCase, circumstances: Circumstances = {}) =>
  lintUseCase(linted, { language: 'en', ...circumstances }).map(
    ({ level, field, phrase }) => `${level} ${field} ${phrase.say}`,
  );

test('a good use case is left in peace', () => {
  expect(said(useCase())).toEqual([]);
});

test.each(['title', 'trigger', 'plan', 'prompt', 'script', 'question'] as const)(
  'an empty %s is a fault',
  (field) => {
    expect(said(useCase({ [field]: '  ' }))).toContain(`fault ${field} lint:${field}-empty`);
  },
);

test.each(['steps', 'exercise'] as const)('no %s is a fault', (field) => {
  expect(said(useCase({ [field]: [] }))).toEqual([`fault ${field} lint:${field}-empty`]);
});

test('a use case without a guardrail cannot be published', () => {
  expect(said(useCase({ guardrail: '' }))).toEqual(['fault guardrail lint:guardrail-missing']);
});

test('ranges that run backwards are faults', () => {
  const reversed = useCase({}, { saves: { low: 20, high: 5 }, weeks: { first: 9, last: 2 } });
  expect(said(reversed)).toEqual(['fault saves lint:saves-reversed', 'fault weeks lint:weeks-reversed']);
});

test('a tool the organisation has not approved is named, the neutral word never is', () => {
  const linted = useCase({}, { tools: ['ai-assistant', 'chatgpt', 'microsoft-365-copilot'] });
  expect(lintUseCase(linted, { language: 'en', approvedTools: ['microsoft-365-copilot'] })).toEqual([
    { level: 'fault', field: 'tools', phrase: { say: 'lint:tool-not-approved', with: { tool: 'chatgpt' } } },
  ]);
  expect(said(linted)).toEqual([]);
});

test('reading aloud is counted at 130 words a minute, also where words have no spaces', () => {
  expect(readingSecondsOf('')).toBe(0);
  expect(readingSecondsOf('one '.repeat(130))).toBe(60);
  expect(readingSecondsOf('- don’t … "stop", please')).toBe(2);
  expect(readingSecondsOf('会議の後で要約を書きます')).toBeGreaterThan(2);
});

test('a script of two minutes passes and one word more is advised against', () => {
  expect(said(useCase({ script: 'one '.repeat(260) }))).toEqual([]);
  expect(said(useCase({ script: 'one '.repeat(261) }))).toEqual(['advice script lint:script-long']);
  expect(said(useCase({ againScript: 'one '.repeat(261) }))).toEqual(['advice againScript lint:script-long']);
});

test('placeholders and examples answer each other', () => {
  const missing = useCase({
    examples: { 'pay line': 'commuter allowance', 'old amount': ' ', month: 'May' },
  });
  expect(lintUseCase(missing, { language: 'en' }).map(({ phrase }) => phrase)).toEqual([
    { say: 'lint:example-missing', with: { name: 'old amount' } },
    { say: 'lint:example-missing', with: { name: 'new amount' } },
    { say: 'lint:example-unused', with: { name: 'month' } },
  ]);
});

test('a prompt with nothing to fill in, an exercise of one step and minutes without a basis get advice', () => {
  const thin = useCase({ prompt: 'Write something.', examples: {}, exercise: ['Try it.'], savesBasis: '' });
  expect(said(thin)).toEqual([
    'advice prompt lint:placeholders-none',
    'advice exercise lint:exercise-short',
    'advice savesBasis lint:basis-missing',
  ]);
});

test('a use case is stale when it has not been edited for more than 90 days', () => {
  expect(said(useCase(), { today: '2026-06-30', editedAt: '2026-04-01' })).toEqual([]);
  expect(said(useCase(), { today: '2026-06-30', editedAt: '2026-03-31' })).toEqual([
    'advice editedAt lint:stale',
  ]);
});

test('an address or a number in a text is pointed out, a placeholder is not', () => {
  expect(said(useCase({ prompt: 'Answer jo.berg@firma.example about [pay line].' }))).toContain(
    'advice prompt lint:personal-data',
  );
  const example = { ...text.examples, 'pay line': 'call +49 30 1234567' };
  expect(said(useCase({ examples: example }))).toEqual(['advice examples lint:personal-data']);
  expect(said(useCase({ prompt: 'Answer [address] about [pay line].' }))).not.toContain(
    'advice prompt lint:personal-data',
  );
});

test('each language is held against the rules on its own', () => {
  const translated = useCase({}, { texts: { en: text, de: { ...text, guardrail: '' } } });
  expect(lintUseCase(translated, { language: 'de' })).toHaveLength(1);
  expect(lintUseCase(translated, { language: 'en' })).toEqual([]);
});

test('every finding has its sentence', () => {
  const everythingWrong = useCase(
    {
      ...{
        title: '',
        trigger: '',
        plan: '',
        steps: [],
        prompt: '',
        question: '',
        exercise: [],
        guardrail: '',
      },
      ...{ script: '', againScript: 'one '.repeat(300), savesBasis: '' },
    },
    { saves: { low: 2, high: 1 }, weeks: { first: 2, last: 1 }, tools: ['claude'] },
  );
  const halfWrong = useCase({ prompt: 'Do.', exercise: ['Try.'] });
  const openPlaceholder = useCase({ examples: {} });
  const personal = useCase({ question: 'Who wrote to jo.berg@firma.example?' });
  const inTexts = [everythingWrong, halfWrong, openPlaceholder, personal].flatMap((each) =>
    lintUseCase(each, { language: 'en', approvedTools: [], today: '2026-06-30', editedAt: '2026-01-01' }),
  );
  const ofConsent = [true, false].flatMap((isPublished) => [
    ...(['waiting', 'refused'] as const).flatMap((answer) =>
      lintConsent({ answer, isWinThere: true }, isPublished),
    ),
    ...lintConsent({ answer: 'named', isWinThere: false }, isPublished),
  ]);
  const keys = [...inTexts, ...ofConsent].map(({ phrase }) => phrase.say.replace('lint:', ''));
  expect(new Set(keys)).toEqual(new Set(Object.keys(catalogue)));
});
