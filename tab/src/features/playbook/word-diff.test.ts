import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedDiff, type Run, shortened, wordDiff } from './word-diff.ts';

const marked = (runs: Run[]): string[] => runs.filter((run) => run.marked).map((run) => run.text.trim());
const whole = (runs: Run[]): string => runs.map((run) => run.text).join('');

test('a replaced phrase is marked whole, on both sides', () => {
  const { before, after } = wordDiff(
    'Right after the kick-off meeting',
    'Right after the kick-off call with the hiring manager',
  );
  expect(marked(before)).toEqual(['meeting']);
  expect(marked(after)).toEqual(['call with the hiring manager']);
});

test('what leaves is marked in the old text only', () => {
  const { before, after } = wordDiff(
    'Copying last year’s advert and changing the title',
    'Copying last year’s advert',
  );
  expect(marked(before)).toEqual(['and changing the title']);
  expect(marked(after)).toEqual([]);
});

test('a full stop that stays is not marked with the words before it', () => {
  const { after } = wordDiff('Never paste salary bands.', 'Never paste salary bands or names.');
  expect(marked(after)).toEqual(['or names']);
  expect(after.at(-1)).toEqual({ text: '.', marked: false });
});

test('a text against nothing is all new, and nothing against nothing is no run', () => {
  expect(wordDiff('', 'All new')).toEqual({ before: [], after: [{ text: 'All new', marked: true }] });
  expect(wordDiff('', '')).toEqual({ before: [], after: [] });
});

test('any two texts can be put together again from their runs, and a text differs nowhere from itself', () => {
  const text = fc.array(fc.constantFrom('we', 'stop', ' ', '\n', '.', '[role]', 'e-mail', 'año'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const diff = wordDiff(before, after);
      expect([whole(diff.before), whole(diff.after)]).toEqual([before, after]);
      expect(marked(wordDiff(before, before).after)).toEqual([]);
    }),
  );
});

test('both texts as one say what leaves before what comes in its place, and each can be read out of it', () => {
  expect(mergedDiff('Offer a refund.', 'Offer what we owe.')).toEqual([
    { text: 'Offer ', is: 'kept' },
    { text: 'a refund', is: 'removed' },
    { text: 'what we owe', is: 'added' },
    { text: '.', is: 'kept' },
  ]);
  const text = fc.array(fc.constantFrom('we', 'stop', ' ', '\n', '.', '[role]'), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const without = (is: string) =>
        mergedDiff(before, after)
          .filter((stretch) => stretch.is !== is)
          .map((stretch) => stretch.text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
  );
});

test('of a long text around a change only what stands next to it is kept, in whole words', () => {
  const long = 'one two three '.repeat(40);
  const [first, removed, added, last] = shortened(mergedDiff(`${long}old ${long}`, `${long}new ${long}`));
  expect([removed?.text, added?.text]).toEqual(['old', 'new']);
  expect(first?.text).toMatch(/^… (one|two|three) .{30,80}three $/);
  expect(last?.text).toMatch(/^ one .{30,80}(one|two|three) …$/);
});
