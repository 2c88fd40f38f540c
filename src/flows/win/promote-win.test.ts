import { expect, test } from 'vitest';
import {
  ANA,
  EVA,
  MARCO,
  newOffice,
  NOOR,
  type Office,
  placeOf,
  PRIYA,
  winWords,
} from '../../../test/support/small-office.ts';
import { useCaseFor } from '../../../test/support/use-cases.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import type { WinWords } from '../../domain/win/win.ts';
import { findPromotion } from '../../store/win/promotion-store.ts';
import { thisWeek } from '../home/this-week.ts';
import { greetPerson } from '../person/greet-person.ts';
import { archiveUseCase, bringBackUseCase } from '../playbook/archive-use-case.ts';
import { creditOf } from '../playbook/credit-of.ts';
import { duplicateUseCase } from '../playbook/duplicate-use-case.ts';
import { dropDraft, publishDraft, readDraft, saveDraft } from '../playbook/edit-use-case.ts';
import { seePlaybook } from '../playbook/list-use-cases.ts';
import { answerPromotion } from './answer-promotion.ts';
import { restoreWin, withdrawWin } from './change-win.ts';
import { hideWin } from './hide-win.ts';
import { promoteWin } from './promote-win.ts';
import { readPromotion } from './read-promotion.ts';
import { reportTry } from './report-try.ts';
import { shareWin } from './share-win.ts';

const PAYSLIPS: Partial<WinWords> = { audience: 'everyone', prompt: 'Explain [line] in plain words.' };

async function officeWithWin(words: Partial<WinWords> = PAYSLIPS): Promise<{ office: Office; win: string }> {
  const office = await newOffice();
  await greetPerson(office, ANA, placeOf('chat-of-ana'), 'en');
  const { win } = await shareWin(office, ANA, {
    opId: 'form-1',
    team: 'payroll',
    words: winWords('Payslips in plain words', words),
  });
  await office.settle();
  return { office, win: win.id };
}

const promote = (office: Office, win: string, who = EVA) => promoteWin(office, who, 'payroll', win);
const answer = (office: Office, win: string, consent: 'named' | 'unnamed' | 'no', who = ANA) =>
  answerPromotion(office, who, 'payroll', win, consent);

/** The editor fills in what the win did not say. */
async function completed(office: Office, id: string): Promise<number> {
  const { rev, useCase } = await readDraft(office, EVA, id);
  const whole = textOf(useCaseFor(id, 'finance-and-payroll'), 'en');
  const mine = textOf(useCase, 'en');
  const text = { ...whole, title: mine.title, prompt: mine.prompt, examples: { line: 'Net pay' } };
  return (await saveDraft(office, EVA, { ...useCase, texts: { en: text } }, rev)).rev;
}
const publish = async (office: Office, id: string) =>
  publishDraft(office, EVA, id, { note: 'From a win', rev: await completed(office, id) });

async function published(consent: 'named' | 'unnamed'): Promise<{ office: Office; win: string; id: string }> {
  const { office, win } = await officeWithWin();
  const { useCase } = await promote(office, win);
  await answer(office, win, consent);
  await publish(office, useCase);
  return { office, win, id: useCase };
}

const asked = (office: Office) =>
  office.cards.flatMap(({ message, place, updated }) =>
    message?.kind === 'promotion'
      ? [{ answer: message.seen.promotion.answer, at: place.conversation, isUpdate: updated !== undefined }]
      : [],
  );
const refusal = (say: string) => ({ phrase: { say } });

test('a win becomes a draft in its author’s words, and the author is asked once, in chat and in their week', async () => {
  const { office, win } = await officeWithWin();
  const { answer: first, useCase } = await promote(office, win);
  await office.settle();
  expect(first).toBe('waiting');
  const draft = await readDraft(office, EVA, useCase);
  expect(textOf(draft.useCase, 'en')).toMatchObject({
    title: 'Payslips in plain words',
    prompt: 'Explain [line] in plain words.',
  });
  expect(draft.useCase.departments).toEqual(['finance-and-payroll']);
  expect(asked(office)).toEqual([{ answer: 'waiting', at: '19:chat-of-ana', isUpdate: false }]);
  expect((await thisWeek(office, ANA)).promotions.map((each) => each.win.id)).toEqual([win]);
  for (const who of [MARCO, PRIYA, EVA]) expect((await thisWeek(office, who)).promotions).toEqual([]);
});

test('asked twice, at once, or again after an answer that was lost, it is one draft and one question', async () => {
  const { office, win } = await officeWithWin();
  office.failNext('after', ({ op, table }) => op === 'commit' && table === 'team');
  const all = await Promise.all([
    promote(office, win),
    promote(office, win, { ...EVA, id: 'lea', name: 'Lea' }),
  ]);
  all.push(await promote(office, win));
  await office.settle();
  expect(new Set(all.map(({ useCase }) => useCase)).size).toBe(1);
  expect(asked(office)).toHaveLength(1);
  const drafts = (await seePlaybook(office, EVA)).lines.filter(({ status }) => status === 'draft');
  expect(drafts).toHaveLength(1);
});

test('a process that dies between the question and the draft leaves a question whose draft is made by the next press', async () => {
  const { office, win } = await officeWithWin();
  office.failNext('before', ({ op, table }) => op === 'commit' && table === 'playbook');
  await promote(office, win).catch(() => undefined);
  const { useCase } = await promote(office, win);
  expect((await readDraft(office, EVA, useCase)).isDraft).toBe(true);
});

test('only an editor promotes, only what worked, is shared and is for everyone', async () => {
  const { office, win } = await officeWithWin();
  for (const who of [ANA, MARCO, PRIYA, NOOR])
    await expect(promote(office, win, who)).rejects.toMatchObject(refusal('error:editorsPromote'));
  await hideWin(office, EVA, 'payroll', win, { reason: 'off-topic' });
  await expect(promote(office, win)).rejects.toMatchObject(refusal('error:notPromotable'));
  await withdrawWin(office, ANA, 'payroll', win);
  await expect(promote(office, win)).rejects.toMatchObject({ code: 'gone' });
  const failure = await officeWithWin({ audience: 'everyone', kind: 'did-not-work' });
  await expect(promote(failure.office, failure.win)).rejects.toMatchObject(refusal('error:notPromotable'));
  const team = await officeWithWin({ audience: 'team' });
  await expect(promote(team.office, team.win)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('nobody but the author answers, or reads what was asked', async () => {
  const { office, win } = await officeWithWin();
  await expect(answer(office, win, 'named')).rejects.toMatchObject({ code: 'not-found' });
  expect(await readPromotion(office, ANA, 'payroll', win)).toBeUndefined();
  await promote(office, win);
  for (const who of [EVA, MARCO, PRIYA, NOOR]) {
    await expect(answer(office, win, 'named', who)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(readPromotion(office, who, 'payroll', win)).rejects.toMatchObject({ code: 'not-allowed' });
  }
  const seen = await readPromotion(office, ANA, 'payroll', win);
  expect(seen).toMatchObject({
    promotion: { answer: 'waiting', askedBy: { name: 'Eva' } },
    isPublished: false,
  });
  expect(seen?.useCase && textOf(seen.useCase, 'en').prompt).toBe('Explain [line] in plain words.');
});

test('nothing is published before the author says yes, or after they said no', async () => {
  const { office, win } = await officeWithWin();
  const { useCase } = await promote(office, win);
  await expect(publish(office, useCase)).rejects.toMatchObject(refusal('lint:consent-waiting-draft'));
  await answer(office, win, 'no');
  await expect(publish(office, useCase)).rejects.toMatchObject(refusal('lint:consent-no-draft'));
  await expect(promote(office, win)).rejects.toMatchObject(refusal('error:promotionRefused'));
  expect((await seePlaybook(office, EVA)).lines.at(-1)).toMatchObject({ status: 'draft', faults: 1 });
  await answer(office, win, 'unnamed');
  expect((await publish(office, useCase)).isDraft).toBe(false);
});

test('an editor who sends the draft without its win, or with another, publishes nothing without consent', async () => {
  const { office, win } = await officeWithWin();
  const { useCase: id } = await promote(office, win);
  const rev = await completed(office, id);
  const { useCase } = await readDraft(office, EVA, id);
  for (const promotedFrom of [undefined, { team: 'talent', win: '01KAVV0000000000000000000Z' }]) {
    const saved = await saveDraft(office, EVA, { ...useCase, promotedFrom }, rev);
    expect(saved.useCase.promotedFrom).toEqual({ team: 'payroll', win });
    await expect(publishDraft(office, EVA, id, { note: 'Mine', rev: saved.rev })).rejects.toMatchObject(
      refusal('lint:consent-waiting-draft'),
    );
  }
  const own = useCaseFor('my-own', 'everyone', { promotedFrom: { team: 'payroll', win } });
  expect((await saveDraft(office, EVA, own, 0)).useCase.promotedFrom).toBeUndefined();
});

test('with consent the use case names its author and counts for whom the win worked', async () => {
  const { office, win, id } = await published('named');
  await reportTry(office, MARCO, 'payroll', win, { outcome: 'worked' });
  await reportTry(office, NOOR, 'payroll', win, { outcome: 'worked' });
  await reportTry(office, PRIYA, 'payroll', win, { outcome: 'partly' });
  await office.settle();
  expect(await creditOf(office, id)).toEqual({
    teamName: 'payroll',
    reused: 2,
    named: { author: { id: 'ana', name: 'Ana' }, win: { id: win, team: 'payroll' } },
  });
  expect(await creditOf(office, 'answer-mail')).toBeUndefined();
});

test('without a name nothing leads to the author, the win included', async () => {
  const { office, id, win } = await published('unnamed');
  const credit = await creditOf(office, id);
  expect(credit).toEqual({ teamName: 'payroll', reused: 0 });
  expect(JSON.stringify(credit)).not.toContain(win);
});

test('a consent taken back removes the credit at once, and tells the editors; it can be given again', async () => {
  const { office, win, id } = await published('named');
  await answer(office, win, 'no');
  expect(await creditOf(office, id)).toBeUndefined();
  const findings = (await readDraft(office, EVA, id)).findings.map(({ level, phrase }) => [
    level,
    phrase.say,
  ]);
  expect(findings).toContainEqual(['advice', 'lint:consent-no-published']);
  expect((await publish(office, id)).isDraft).toBe(false);
  await answer(office, win, 'unnamed');
  expect(await creditOf(office, id)).toEqual({ teamName: 'payroll', reused: 0 });
});

test('no name is kept in the playbook, so that none has to be taken out of its versions', async () => {
  const { office } = await published('named');
  const rows = await office.tables.playbook.page({ partition: `${office.tenant}|p`, from: '', to: '~~' });
  expect(rows.rows.length).toBeGreaterThan(3);
  expect(JSON.stringify(rows.rows)).not.toMatch(/"name\\?":\\?"Ana|authorName/);
});

test('a win that is withdrawn or hidden credits nobody and lets no draft of it be published', async () => {
  const { office, win, id } = await published('named');
  await withdrawWin(office, ANA, 'payroll', win);
  expect(await creditOf(office, id)).toBeUndefined();
  await restoreWin(office, ANA, 'payroll', win);
  expect(await creditOf(office, id)).toMatchObject({ named: { author: { name: 'Ana' } } });
  await hideWin(office, EVA, 'payroll', win, { reason: 'off-topic' });
  expect(await creditOf(office, id)).toBeUndefined();
  await expect(answer(office, win, 'unnamed')).rejects.toMatchObject(refusal('error:promotionOfGone'));
  expect((await answer(office, win, 'no')).promotion.answer).toBe('taken-back');

  const early = await officeWithWin();
  const { useCase } = await promote(early.office, early.win);
  await answer(early.office, early.win, 'named');
  await withdrawWin(early.office, ANA, 'payroll', early.win);
  await expect(publish(early.office, useCase)).rejects.toMatchObject(refusal('lint:win-gone-draft'));
});

test('the card in the author’s chat follows the answer and the win', async () => {
  const { office, win } = await officeWithWin();
  await promote(office, win);
  await office.settle();
  await answer(office, win, 'named');
  await office.settle();
  expect((await thisWeek(office, ANA)).promotions).toEqual([]);
  await withdrawWin(office, ANA, 'payroll', win);
  await office.settle();
  expect(asked(office).map(({ answer: said, isUpdate }) => [said, isUpdate])).toEqual([
    ['waiting', false],
    ['named', true],
    ['named', true],
  ]);
});

test('answered in the tab before the message went out, the author is not written to', async () => {
  const { office, win } = await officeWithWin();
  await promote(office, win);
  await answer(office, win, 'no');
  await office.settle();
  expect(asked(office)).toEqual([]);
});

test('a draft that was dropped is made again with the answer that was given', async () => {
  const { office, win } = await officeWithWin();
  const { useCase } = await promote(office, win);
  await answer(office, win, 'named');
  await dropDraft(office, EVA, useCase);
  expect((await readPromotion(office, ANA, 'payroll', win))?.useCase).toBeUndefined();
  expect(await promote(office, win)).toMatchObject({ useCase, answer: 'named' });
  expect((await readDraft(office, EVA, useCase)).isDraft).toBe(true);
  const kept = await findPromotion(office.tables, office.tenant, { author: 'ana', id: win, team: 'payroll' });
  expect(kept?.value.rev).toBe(2);
});

test('another use case that has the draft’s address is not touched', async () => {
  const { office, win } = await officeWithWin();
  const id = `payslips-in-plain-words-${win.slice(-5).toLowerCase()}`;
  const own: UseCase = useCaseFor(id, 'everyone');
  await saveDraft(office, EVA, own, 0);
  await expect(promote(office, win)).rejects.toMatchObject(refusal('error:useCaseIdTaken'));
  expect((await readDraft(office, EVA, id)).useCase).toEqual(own);
});

test('what its author has not agreed to is neither copied nor brought back', async () => {
  const { office, win } = await officeWithWin();
  const { useCase } = await promote(office, win);
  const copy = (id: string) => duplicateUseCase(office, EVA, useCase, { id, title: 'A copy of it' });
  await expect(copy('too-early')).rejects.toMatchObject(refusal('lint:consent-waiting-draft'));
  await answer(office, win, 'unnamed');
  await publish(office, useCase);
  expect((await copy('in-time')).useCase.promotedFrom).toBeUndefined();
  await archiveUseCase(office, EVA, useCase, { reason: 'Done otherwise now' });
  await answer(office, win, 'no');
  const back = () => bringBackUseCase(office, EVA, useCase, { note: 'Wanted again' });
  await expect(back()).rejects.toMatchObject(refusal('lint:consent-no-draft'));
  await expect(copy('too-late')).rejects.toMatchObject(refusal('lint:consent-no-draft'));
  await answer(office, win, 'named');
  expect((await back()).archive).toBeUndefined();
});
