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
import type { FeaturedIn } from '../../domain/win/featured.ts';
import type { Audience } from '../../domain/win/win.ts';
import type { Actor } from '../ports.ts';
import { restoreWin, withdrawWin } from './change-win.ts';
import { featureWin } from './feature-win.ts';
import { hideWin, showWin } from './hide-win.ts';
import { featuredForEveryone, featuredInTeam } from './read-featured.ts';
import { shareWin } from './share-win.ts';

async function share(office: Office, title: string, audience: Audience = 'everyone'): Promise<string> {
  const words = winWords(title, { audience });
  const { win } = await shareWin(office, ANA, { opId: `form-${title}`, team: 'payroll', words });
  minutesLater(office, 1);
  return win.id;
}
const feature = (office: Office, id: string, where: FeaturedIn, who: Actor, isFeatured = true) =>
  featureWin(office, who, 'payroll', id, { where, isFeatured });
const inTeam = async (office: Office) =>
  (await featuredInTeam(office, PRIYA, 'payroll')).map(({ by, seen }) => `${seen.win.title} by ${by.id}`);
const forAll = async (office: Office) =>
  (await featuredForEveryone(office, NOOR)).map(({ by, seen }) => `${seen.win.title} by ${by.id}`);

test('one win stands first in a team: featuring another takes the former off, asking twice changes nothing', async () => {
  const office = await newOffice();
  const [first, second] = [await share(office, 'First', 'team'), await share(office, 'Second')];
  await Promise.all([feature(office, first, 'team', MARCO), feature(office, first, 'team', MARCO)]);
  expect(await inTeam(office)).toEqual(['First by marco']);
  await feature(office, second, 'team', MARCO);
  // Taking off what is not there any more leaves the other.
  await feature(office, first, 'team', MARCO, false);
  expect([await inTeam(office), await forAll(office)]).toEqual([['Second by marco'], []]);
  await Promise.all([0, 1].map(() => feature(office, second, 'team', MARCO, false)));
  expect(await inTeam(office)).toEqual([]);
});

test('an editor features a few for everyone, the last first, and takes them off', async () => {
  const office = await newOffice();
  const ids: string[] = [];
  for (const title of ['One', 'Two', 'Three', 'Four']) ids.push(await share(office, title));
  for (const id of ids.slice(0, 3)) {
    await feature(office, id, 'everyone', EVA);
    minutesLater(office, 1);
  }
  expect(await forAll(office)).toEqual(['Three by eva', 'Two by eva', 'One by eva']);
  await expect(feature(office, ids[3] ?? '', 'everyone', EVA)).rejects.toMatchObject({
    phrase: { say: 'error:tooManyFeatured' },
  });
  for (const _ of [1, 2]) await feature(office, ids[1] ?? '', 'everyone', EVA, false);
  await feature(office, ids[3] ?? '', 'everyone', EVA);
  expect(await forAll(office)).toEqual(['Four by eva', 'Three by eva', 'One by eva']);
  expect(await inTeam(office)).toEqual([]);
});

test('a win that was withdrawn or hidden is featured no more, also when it is back', async () => {
  const office = await newOffice();
  const [own, other] = [await share(office, 'Withdrawn'), await share(office, 'Hidden')];
  await feature(office, own, 'team', MARCO);
  await feature(office, other, 'everyone', EVA);
  minutesLater(office, 1);
  await withdrawWin(office, ANA, 'payroll', own);
  await hideWin(office, MARCO, 'payroll', other, { reason: 'double' });
  expect([await inTeam(office), await forAll(office)]).toEqual([[], []]);
  await restoreWin(office, ANA, 'payroll', own);
  await showWin(office, MARCO, 'payroll', other);
  expect([await inTeam(office), await forAll(office)]).toEqual([[], []]);
  minutesLater(office, 1);
  await feature(office, own, 'team', MARCO);
  await feature(office, other, 'everyone', EVA);
  expect([await inTeam(office), await forAll(office)]).toEqual([['Withdrawn by marco'], ['Hidden by eva']]);
});

test('a manager features in their team only, an editor for everyone only, and nobody else anywhere', async () => {
  const office = await newOffice();
  const [all, team] = [await share(office, 'For everyone'), await share(office, 'For the team', 'team')];
  const refused: [string, FeaturedIn, Actor][] = [
    [all, 'everyone', MARCO],
    [all, 'team', EVA],
    [team, 'everyone', EVA],
    ...[ANA, PRIYA, NOOR].flatMap((who): [string, FeaturedIn, Actor][] => [
      [all, 'team', who],
      [all, 'everyone', who],
      [team, 'team', who],
    ]),
  ];
  for (const [id, where, who] of refused)
    await expect(feature(office, id, where, who)).rejects.toMatchObject({ code: 'not-allowed' });
  expect([await inTeam(office), await forAll(office)]).toEqual([[], []]);
  await expect(featuredInTeam(office, NOOR, 'payroll')).rejects.toMatchObject({ code: 'not-allowed' });
  const diary = await share(office, 'A diary entry', 'me');
  await expect(feature(office, diary, 'team', MARCO)).rejects.toMatchObject({ code: 'not-found' });
});
