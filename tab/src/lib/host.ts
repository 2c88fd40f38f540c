import { app, authentication, meeting, pages } from '@microsoft/teams-js';

/** The only module that speaks to Teams. What it tells is a claim, never proof: the server looks everything up. */

export type Theme = 'light' | 'dark' | 'contrast';
export type Surface = 'personal' | 'team' | 'config' | 'sidePanel' | 'stage';

export interface HostContext {
  surface: Surface;
  theme: Theme;
  locale: string;
  person: string | undefined;
  tenant: string | undefined;
  /** The directory's id of the Teams team; our API knows teams by it. */
  team: string | undefined;
  channel: string | undefined;
  meeting: string | undefined;
  /** The chat of the meeting, or the channel it is held in. */
  chat: string | undefined;
  /** The page a deep link names, such as `wins` or `playbook/payslip-questions`. */
  page: string | undefined;
}

const themeOf = (name: string | undefined): Theme =>
  name === 'dark' ? 'dark' : name === 'contrast' ? 'contrast' : 'light';

const SURFACES: Record<string, Surface> = {
  content: 'personal',
  settings: 'config',
  remove: 'config',
  sidePanel: 'sidePanel',
  meetingStage: 'stage',
};

const isSurface = (name: string | null): name is Surface =>
  name !== null && ['personal', 'team', 'config', 'sidePanel', 'stage'].includes(name);

/** Meetings and chats show the address the tab was configured with, so there the frame knows better than the query. */
function surfaceOf(frame: string, team: string | undefined, search: string): Surface {
  if (frame === 'sidePanel' || frame === 'meetingStage') return SURFACES[frame] ?? 'sidePanel';
  const asked = new URLSearchParams(search).get('surface');
  if (isSurface(asked)) return asked;
  return frame === 'content' && team !== undefined ? 'team' : (SURFACES[frame] ?? 'personal');
}

/** Undefined when the page was opened outside Teams. */
export async function connectToHost(): Promise<HostContext | undefined> {
  try {
    await app.initialize();
  } catch {
    return undefined;
  }
  const context = await app.getContext();
  const team = context.team?.groupId;
  return {
    surface: surfaceOf(context.page.frameContext, team, window.location.search),
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    person: context.user?.id,
    tenant: context.user?.tenant?.id,
    team,
    channel: context.channel?.id,
    meeting: context.meeting?.id,
    chat: context.meeting && (context.chat?.id ?? context.channel?.id),
    page: context.page.subPageId,
  };
}

export const onThemeChange = (listener: (theme: Theme) => void): void =>
  app.registerOnThemeChangeHandler((name) => listener(themeOf(name)));

/** Tells Teams that the page is drawn, so that it takes its own loading picture away. */
export const notifySuccess = (): void => void app.notifySuccess();

export const readToken = (): Promise<string> => authentication.getAuthToken();

export const openLink = (url: string): Promise<void> => app.openLink(url);

export interface TabSettings {
  name: string;
  contentUrl: string;
  entityId: string;
}

/** The configuration page: whether Save can be pressed. */
export const setMaySave = (may: boolean): void => pages.config.setValidityState(may);

/** The configuration page: what Save does. A reason stops the saving and is shown by Teams. */
export function onSaveTab(save: () => Promise<TabSettings>): void {
  pages.config.registerOnSaveHandler((event) => {
    save()
      .then(({ name, contentUrl, entityId }) =>
        pages.config.setConfig({ suggestedDisplayName: name, contentUrl, websiteUrl: contentUrl, entityId }),
      )
      .then(
        () => event.notifySuccess(),
        (failure: unknown) => event.notifyFailure(failure instanceof Error ? failure.message : undefined),
      );
  });
}

/** Whether this meeting lets the app be shared to its stage. */
export const mayShareToStage = (): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      meeting.getAppContentStageSharingCapabilities((failure, capabilities) =>
        resolve(failure === null && capabilities?.doesAppHaveSharePermission === true),
      );
    } catch {
      resolve(false);
    }
  });

export const shareToStage = (url: string): Promise<boolean> =>
  new Promise((resolve) =>
    meeting.shareAppContentToStage((failure, done) => resolve(failure === null && done === true), url),
  );
