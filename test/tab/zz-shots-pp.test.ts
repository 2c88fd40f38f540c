import { test } from 'vitest';
import { readMe } from '../../src/contract/person.ts';
import { readProgress } from '../../src/contract/progress.ts';
import { talent, weeksOf } from '../../tab/src/features/progress/weeks.fixture.ts';
import { me } from './fixtures.ts';
import { answer, openTab } from './open-tab.ts';
test('progress shots', async () => {
  const tab = await openTab({
    answers: [answer(readMe, me()), answer(readProgress, talent)],
    page: 'progress/team-talent',
  });
  await tab.frame.getByRole('slider').waitFor();
  await tab.page.waitForTimeout(300);
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await tab.setTheme(theme);
    await tab.page.waitForTimeout(150);
    await tab.page.screenshot({ path: `/tmp/shots-p/progress-${theme}.png` });
  }
  await tab.setTheme('light');
  await tab.setWidth(300);
  await tab.page.waitForTimeout(300);
  await tab.page.screenshot({ path: `/tmp/shots-p/progress-300.png` });
  await tab.setWidth(1280);
  await tab.frame.getByRole('slider').focus();
  await tab.page.keyboard.press('ArrowLeft');
  await tab.page.keyboard.press('ArrowLeft');
  await tab.page.screenshot({ path: `/tmp/shots-p/progress-focus.png` });
  await tab.frame.getByRole('button', { name: 'Table' }).click();
  await tab.page.screenshot({ path: `/tmp/shots-p/progress-table.png` });
  await tab.frame.getByRole('button', { name: 'Active in four weeks' }).click();
  await tab.page.waitForTimeout(300);
  await tab.page.screenshot({ path: `/tmp/shots-p/progress-pop.png` });
  tab.api.add(
    answer(readProgress, {
      ...talent,
      people: 4,
      membersHere: 4,
      weeks: weeksOf([undefined, undefined, undefined, undefined, undefined, undefined]),
      fourWeeks: { is: 'withheld', why: 'too-few-people' },
    }),
  );
}, 60000);
