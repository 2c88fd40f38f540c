import { z } from 'zod/v4';
import type { HostActions, Refusal } from './host-actions.ts';
import { tabSettingsSchema } from './tab-settings.ts';

type Answer = unknown[] | undefined;

/** What this host can do. Whatever is missing here, `isSupported()` of teams-js denies. */
const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: { pages: { config: {}, currentApp: {} } },
};
const CLIENT_VERSION = '2.31.0';

const pageSchema = z.object({
  pageId: z.string().optional(),
  subPageId: z.string().optional(),
  channelId: z.string().optional(),
});
const text = z.string().catch('');
const done = (refusal: Refusal): Answer => (refusal ? [false, refusal] : [true]);
/** The newer calls put the fault first and the result second. */
const result = (value: unknown, refusal?: Refusal): Answer =>
  refusal ? [{ errorCode: 500, message: refusal }] : [null, value];

/**
 * The host's half of the conversation with teams-js, by the names that go over the border. A function that answers nothing
 * gets no reply, as in Teams.
 */
export function teamsAnswers(
  host: HostActions,
): Record<string, (args: unknown[]) => Answer | Promise<Answer>> {
  const silently = (act: (...args: unknown[]) => void) => (args: unknown[]) => {
    act(...args);
    return undefined;
  };
  const notStarted = silently((reason, message) =>
    host.report(`The app did not start: ${text.parse(message) || text.parse(reason)}`),
  );
  return {
    initialize: () => [host.frameContext(), 'web', JSON.stringify(RUNTIME), CLIENT_VERSION],
    getContext: () => [host.context()],
    'authentication.getAuthToken': () =>
      host.token().then(
        (token) => [true, token],
        (fault: unknown) => [false, String(fault)],
      ),
    registerHandler: silently(() => {}),
    'appInitialization.appLoaded': silently(() => {}),
    'appInitialization.success': silently(() => {}),
    'appInitialization.failure': notStarted,
    'appInitialization.expectedFailure': notStarted,
    executeDeepLink: ([link]) => done(host.openLink(text.parse(link))),
    'pages.navigateToApp': ([page]) => done(host.openPage(pageSchema.parse(page))),
    'pages.currentApp.navigateTo': ([page]) => result(undefined, host.openPage(pageSchema.parse(page))),
    'pages.currentApp.navigateToDefaultPage': () => result(undefined, host.openPage({})),
    shareDeepLink: silently((subPage, label) => host.offerLink(text.parse(subPage), text.parse(label))),
    'settings.getSettings': () => [host.settings()],
    'settings.setSettings': ([settings]) => done(host.saveSettings(tabSettingsSchema.parse(settings))),
    'settings.setValidityState': silently((valid) => host.allowSaving(valid === true)),
    'settings.save.success': silently(() => host.savedSettings()),
    'settings.save.failure': silently((reason) =>
      host.savedSettings(text.parse(reason) || 'The app could not save.'),
    ),
    'meeting.getMeetingDetails': () => result({ details: { ...host.meeting(), type: 'Recurring' } }),
    'meeting.getAppContentStageSharingCapabilities': () => result({ doesAppHaveSharePermission: true }),
    'meeting.getAppContentStageSharingState': () => result({ isAppSharing: host.isSharing() }),
    'meeting.shareAppContentToStage': ([url]) => result(true, host.share(text.parse(url))),
    'meeting.stopSharingAppContentToStage': () => {
      host.stopSharing();
      return result(true);
    },
  };
}
