import { expect, test } from 'vitest';
import { readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import { moveRun } from '../../src/contract/run.ts';
import { makeCommitment } from '../../src/contract/commitment.ts';
import { readMe } from '../../src/contract/person.ts';
import { bodiesOf, running, watched } from './agenda.fixture.ts';
import { commitment, employee } from './fixtures.ts';
import { answer } from './open-tab.ts';
import { openRun, room } from './run-room.ts';

const priya = { id: 'priya', name: 'Priya Raman' };

test('who leads gives the helm to a member in two presses, and what was chosen on the way is noted first', async () => {
  const here = room(running({ step: 2 }));
  const tab = await openRun(here, {
    answers: [answer(makeCommitment, ({ body }) => commitment({ id: body.opId, state: 'proposed' }))],
  });
  await tab.frame.getByRole('tab', { name: 'Who' }).click();
  await tab.frame.getByRole('button', { name: 'Priya Raman' }).click();
  await tab.frame.getByRole('button', { name: 'More for this step' }).click();
  await tab.frame.getByRole('menuitem', { name: 'Give the helm to…' }).click();
  const dialog = tab.frame.getByRole('dialog', { name: 'Who leads from here?' });
  expect(await dialog.getByRole('button', { name: 'Ines Moreau' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Priya Raman' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => bodiesOf(tab, moveRun).at(-1)?.move).toEqual({ do: 'give-helm', to: 'priya' });
  await expect.poll(() => bodiesOf(tab, makeCommitment)).toMatchObject([{ user: 'priya' }]);
});

test('a member who is given the helm is told, reads the script and has Next; without it they follow', async () => {
  const here = room(running({ step: 2 }));
  let holds = false;
  const view = () => {
    const seen = watched(here.read());
    if (!holds) return seen;
    return {
      ...seen,
      may: { ...seen.may, drive: true, giveHelm: true },
      run: { ...seen.run!, driver: priya, iDrive: true },
    };
  };
  const tab = await openRun(here, {
    answers: [answer(readMe, employee()), answer(readAgenda, view), answer(readNextAgenda, view)],
  });
  await tab.frame.getByText('Ines Moreau leads. You see the same step.').waitFor();
  holds = true;
  here.change({});
  await tab.frame.getByText('You lead now, from where it stands.').first().waitFor();
  await tab.frame.getByRole('tab', { name: 'Script' }).waitFor();
  await tab.frame.getByRole('button', { name: /^Next/ }).waitFor();
  expect(await tab.frame.getByRole('button', { name: 'Take over' }).count()).toBe(0);
  await tab.frame.getByRole('button', { name: 'Close' }).click();
  holds = false;
  here.change({});
  await tab.frame.getByText('Ines Moreau leads. You see the same step.').waitFor();
});
