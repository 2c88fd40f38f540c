import { expect, test } from 'vitest';
import { ANA, newOffice, type Office, winWords } from '../../../test/support/small-office.ts';
import { SensitiveFound } from '../../domain/sensitive/sensitive-found.ts';
import { editWin } from './change-win.ts';
import { readWin } from './read-wins.ts';
import { shareWin } from './share-win.ts';

const IBAN = 'DE89 3704 0044 0532 0130 00';
const STORY = `Answered a.keller@example.com about ${IBAN}.`;
const words = winWords('Payroll queries', { story: STORY, prompt: 'Call +49 171 1234567 first' });
const asked = { opId: 'form-0001', team: 'payroll', words };

const everythingStored = ({ tables }: Office): string =>
  JSON.stringify(Object.values(tables).flatMap((table) => ('allRows' in table ? table.allRows() : [])));

async function foundBy(sharing: Promise<unknown>): Promise<SensitiveFound> {
  const failure = await sharing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof SensitiveFound)) throw new Error('nothing was found');
  return failure;
}
const marksOf = ({ found }: SensitiveFound): string[] => found.map(({ mark }) => mark);

test('what looks personal is named by field and place, and nothing at all is stored', async () => {
  const office = await newOffice();
  const before = everythingStored(office);
  expect(before).not.toBe('[]');
  const refusal = await foundBy(shareWin(office, ANA, asked));
  expect(refusal).toMatchObject({ code: 'unconfirmed', phrase: { with: { count: 3 } } });
  expect(
    refusal.found.map(({ field, kind, start, end }) => [
      kind,
      field === 'story' ? STORY.slice(start, end) : words.prompt?.slice(start, end),
    ]),
  ).toEqual([
    ['email', 'a.keller@example.com'],
    ['iban', IBAN],
    ['phone', '+49 171 1234567'],
  ]);
  await office.settle();
  expect(everythingStored(office)).toBe(before);
  expect(JSON.stringify([refusal, refusal.message])).not.toMatch(/keller|3704|1234567/);
});

test('what was looked at and meant is shared, once, and nothing of the finding is kept', async () => {
  const office = await newOffice();
  const confirmed = marksOf(await foundBy(shareWin(office, ANA, asked)));
  const shared = await shareWin(office, ANA, { ...asked, confirmed });
  const again = await shareWin(office, ANA, { ...asked, confirmed });
  expect(again.win.id).toBe(shared.win.id);
  expect(shared.win.story).toBe(STORY);
  for (const mark of confirmed) expect(everythingStored(office)).not.toContain(mark);
});

test('a confirmation does not cover what was written afterwards', async () => {
  const office = await newOffice();
  const confirmed = marksOf(await foundBy(shareWin(office, ANA, asked)));
  const longer = { ...words, story: `${STORY} And b.keller@example.com.` };
  const { found } = await foundBy(shareWin(office, ANA, { ...asked, words: longer, confirmed }));
  expect(found.map(({ start, end }) => longer.story.slice(start, end))).toEqual(['b.keller@example.com']);
});

test('less than was confirmed needs no second look, and the same words in another place neither', async () => {
  const office = await newOffice();
  const confirmed = marksOf(await foundBy(shareWin(office, ANA, asked)));
  const moved = winWords('Payroll queries', { prompt: 'A.Keller@example.com' });
  await shareWin(office, ANA, { ...asked, words: moved, confirmed });
});

test('every field that is written freely is looked at, in a diary too', async () => {
  const office = await newOffice();
  const address = 'ana@acme.example';
  for (const field of ['title', 'story', 'prompt', 'instead', 'toolName'] as const) {
    const written = winWords('Payroll queries', { [field]: address, audience: 'me' });
    const { found } = await foundBy(shareWin(office, ANA, { ...asked, words: written }));
    expect(found).toMatchObject([{ field, kind: 'email', start: 0, end: address.length }]);
  }
});

test('an edit is held up by what is new in it, not by what was confirmed when it was shared', async () => {
  const office = await newOffice();
  const confirmed = marksOf(await foundBy(shareWin(office, ANA, asked)));
  const { win } = await shareWin(office, ANA, { ...asked, confirmed });
  await editWin(office, ANA, 'payroll', win.id, { ...words, title: 'Payroll queries, again' }, 1);
  const before = everythingStored(office);
  const longer = { ...words, prompt: 'Call +49 172 7654321 first' };
  const refusal = await foundBy(editWin(office, ANA, 'payroll', win.id, longer, 2));
  expect(refusal.found).toMatchObject([{ field: 'prompt', kind: 'phone' }]);
  expect(everythingStored(office)).toBe(before);
  await editWin(office, ANA, 'payroll', win.id, longer, 2, marksOf(refusal));
  expect((await readWin(office, ANA, 'payroll', win.id)).win.prompt).toBe(longer.prompt);
});
