import type { OpenedTab } from './open-tab.ts';

/**
 * Popovers and dialogs of Fluent set two sentinels at the ends of the page that are hidden and take focus, only to hand it
 * on at once. axe cannot know that, so they are put out of the order before it looks.
 */
export async function checkAccessOf({
  frame,
  checkAccess,
}: Pick<OpenedTab, 'frame' | 'checkAccess'>): Promise<void> {
  await frame.evaluate(() =>
    document
      .querySelectorAll('[data-tabster-dummy]')
      .forEach((sentinel) => sentinel.setAttribute('tabindex', '-1')),
  );
  await checkAccess();
}
