import { expect, test } from 'vitest';
import { ANA, minutesLater, newOffice, type Office, winWords } from '../../../test/support/small-office.ts';
import type { SimulationOptions } from '../../../test/support/simulated-world.ts';
import { Crashed } from '../../store/fault-plan.ts';
import { listOutbox } from '../../store/progress/outbox-store.ts';
import type { Sent } from '../ports.ts';
import { uninstallFromTeam } from '../team/install-team.ts';
import { shareWin } from '../win/share-win.ts';
import { deliver } from './deliver.ts';
import { sweep } from './sweep.ts';

const UNKNOWN: Sent = { is: 'unknown' };
const REFUSED: Sent = { is: 'refused', gone: false };
const ARRIVED: Sent = { is: 'sent', activity: 'card-1' };

async function officeWithWin(sends: SimulationOptions['sends'] = () => ARRIVED): Promise<Office> {
  const office = await newOffice({ sends });
  await shareWin(office, ANA, { opId: 'form-1', team: 'payroll', words: winWords('Saved 40 minutes') });
  return office;
}
const waiting = async (office: Office) =>
  (await listOutbox(office.tables, office.tenant, 'payroll')).map((entry) => entry.value.do);
async function sweepFor(office: Office, minutes: number): Promise<void> {
  for (let nth = 0; nth < minutes; nth += 1) {
    minutesLater(office, 1);
    await sweep(office);
  }
}

test('a card that arrived is posted once, however often the outbox is looked at', async () => {
  const office = await officeWithWin();
  await Promise.all([deliver(office, 'payroll'), deliver(office, 'payroll')]);
  await sweepFor(office, 3);
  expect(office.cards).toHaveLength(1);
  expect(await waiting(office)).toEqual([]);
});

test('a send whose outcome nobody knows is not repeated', async () => {
  const office = await officeWithWin(() => UNKNOWN);
  await office.settle();
  await sweepFor(office, 5);
  expect(office.cards).toHaveLength(1);
  expect(await waiting(office)).toEqual([]);
});

test('a send that was refused is repeated until it arrives, however long the sweep has to come back', async () => {
  const office = await officeWithWin((nth) => (nth < 4 ? REFUSED : ARRIVED));
  await office.settle();
  await sweepFor(office, 5);
  expect(office.cards).toHaveLength(4);
  expect(await waiting(office)).toEqual([]);
});

test('a channel that always refuses is left alone after five tries, one that is gone at once', async () => {
  const refusing = await officeWithWin(() => REFUSED);
  await sweepFor(refusing, 9);
  expect(refusing.cards).toHaveLength(5);
  const gone = await officeWithWin(() => ({ is: 'refused', gone: true }));
  await sweepFor(gone, 3);
  expect(gone.cards).toHaveLength(1);
  expect([...(await waiting(refusing)), ...(await waiting(gone))]).toEqual([]);
});

test('a process that dies while sending leaves a mark: the card is given up after a minute, never sent again', async () => {
  const office = await officeWithWin();
  const died = {
    ...office,
    connector: {
      ...office.connector,
      post: () => Promise.reject(new Crashed({ table: 'team', op: 'commit', partition: '', nth: 0 })),
    },
  };
  await deliver(died, 'payroll');
  expect(await waiting(office)).toEqual(['post']);
  await sweepFor(office, 2);
  expect(office.cards).toEqual([]);
  expect(await waiting(office)).toEqual([]);
});

test('where the app was removed nothing is posted any more', async () => {
  const office = await officeWithWin();
  await uninstallFromTeam(office, 'payroll');
  await sweepFor(office, 1);
  expect(office.cards).toEqual([]);
  expect(await waiting(office)).toEqual([]);
});
