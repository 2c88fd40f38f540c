import { expect, test } from 'vitest';
import {
  ANA,
  EVA,
  MARCO,
  minutesLater,
  newOffice,
  NOOR,
  type Office,
  PRIYA,
  winWords,
} from '../../../test/support/small-office.ts';
import type { Audience } from '../../domain/win/win.ts';
import { sweep } from '../outbox/sweep.ts';
import { withdrawWin } from './change-win.ts';
import { hideWin, showWin } from './hide-win.ts';
import { hiddenForEveryone, hiddenInTeam } from './list-hidden-wins.ts';
import { searchAllWins } from './search-wins.ts';
import { shareWin } from './share-win.ts';

const WHY = { reason: 'confidential', words: 'It names our margins' } as const;
const share = async (office: Office, title: string, audience: Audience): Promise<string> => {
  const asked = { opId: `form-${title}`, team: 'payroll', words: winWords(title, { audience }) };
  const { win } = await shareWin(office, ANA, asked);
  return win.id;
};
const hide = (office: Office, id: string, who = MARCO) => hideWin(office, who, 'payroll', id, WHY);
const titles = ({ wins }: { wins: { win: { title: string } }[] }) => wins.map(({ win }) => win.title);
const ofTeam = async (office: Office) => titles(await hiddenInTeam(office, MARCO, 'payroll'));
const ofAll = async (office: Office) => titles(await hiddenForEveryone(office, EVA));

test('a manager finds what is hidden in their team, an editor what was for everyone: why, by whom and when, the last first', async () => {
  const office = await newOffice();
  const [ours, everyones] = [
    await share(office, 'For the team', 'team'),
    await share(office, 'For everyone', 'everyone'),
  ];
  await share(office, 'Never hidden', 'everyone');
  await hide(office, everyones);
  minutesLater(office, 1);
  await hide(office, ours);
  expect(await ofTeam(office)).toEqual(['For the team', 'For everyone']);
  expect(await ofAll(office)).toEqual(['For everyone']);
  const [seen] = (await hiddenForEveryone(office, EVA)).wins;
  expect(seen?.win.hidden).toMatchObject({ ...WHY, by: { id: MARCO.id }, as: 'manager' });
  expect(seen?.may).toMatchObject({ show: true, edit: false });
});

test('what an editor hid the manager of its team sees, and cannot bring back', async () => {
  const office = await newOffice();
  await hide(office, await share(office, 'For everyone', 'everyone'), EVA);
  const [seen] = (await hiddenInTeam(office, MARCO, 'payroll')).wins;
  expect(seen?.may.show).toBe(false);
});

test('shown again or withdrawn it leaves both lists, and no search finds what is hidden', async () => {
  const office = await newOffice();
  const [shown, withdrawn] = [
    await share(office, 'Margins one', 'everyone'),
    await share(office, 'Margins two', 'everyone'),
  ];
  await hide(office, shown);
  await hide(office, withdrawn);
  expect((await searchAllWins(office, NOOR, { words: 'margins' })).wins).toEqual([]);
  await showWin(office, MARCO, 'payroll', shown);
  await withdrawWin(office, ANA, 'payroll', withdrawn);
  expect(await ofTeam(office)).toEqual([]);
  expect(await ofAll(office)).toEqual([]);
});

test('a process that died after hiding and before the lists leaves them to the next sweep', async () => {
  const office = await newOffice();
  const id = await share(office, 'For everyone', 'everyone');
  await office.settle();
  office.failNext('before', ({ op, table }) => op === 'commit' && table === 'agg');
  await hide(office, id).catch(() => undefined);
  minutesLater(office, 10);
  await sweep(office);
  expect(await ofAll(office)).toEqual(['For everyone']);
  expect(await ofTeam(office)).toEqual(['For everyone']);
});

test('nobody else is told what is hidden', async () => {
  const office = await newOffice();
  await hide(office, await share(office, 'For everyone', 'everyone'));
  for (const who of [ANA, PRIYA, NOOR, EVA])
    await expect(hiddenInTeam(office, who, 'payroll'), who.id).rejects.toMatchObject({ code: 'not-allowed' });
  for (const who of [ANA, PRIYA, NOOR, MARCO])
    await expect(hiddenForEveryone(office, who), who.id).rejects.toMatchObject({ code: 'not-allowed' });
});
