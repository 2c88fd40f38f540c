export interface HostSettings {
  surface: 'personal' | 'team' | 'config' | 'sidePanel' | 'stage';
  theme: 'light' | 'dark' | 'contrast';
  locale: string;
  person: string;
  team: string | undefined;
  /** The chat of a meeting outside a channel. */
  chat?: string;
  page: string | undefined;
}

const FRAMES = {
  personal: 'content',
  team: 'content',
  config: 'settings',
  sidePanel: 'sidePanel',
  stage: 'meetingStage',
};

/**
 * A page that behaves as Teams does toward a tab in a frame: it answers teams-js's messages. `setTheme` pushes a theme,
 * `host.settings` holds what the configuration page stored, `pressSave` is the Save button of Teams' dialog.
 */
export function hostPage({ surface, theme, locale, person, team, chat, page }: HostSettings): string {
  const frameContext = FRAMES[surface];
  const themes = { light: 'default', dark: 'dark', contrast: 'contrast' };
  const context = {
    userObjectId: person,
    tid: 'tenant-1',
    loginHint: `${person}@example.test`,
    entityId: 'home',
    subEntityId: page,
    frameContext,
    theme: themes[theme],
    locale,
    ...(chat !== undefined && { meetingId: 'meeting-1', chatId: chat }),
    ...(team !== undefined && {
      groupId: team,
      teamId: `19:${team}@thread.tacv2`,
      channelId: `19:${team}@thread.tacv2`,
    }),
  };
  const runtime = {
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    supports: { pages: { config: {}, tabs: {} }, meeting: {} },
  };
  return `<!doctype html><title>Teams</title>
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
<iframe title="tab" src="/tab/?surface=${surface}" allow="clipboard-write"></iframe>
<script>
  const frame = document.querySelector('iframe');
  const host = { settings: undefined, maySave: false, links: [], shared: [] };
  const themes = ${JSON.stringify(themes)};
  const answers = {
    initialize: () => ['${frameContext}', 'web', ${JSON.stringify(JSON.stringify(runtime))}, '2.31.0'],
    getContext: () => [${JSON.stringify(context)}],
    'authentication.getAuthToken': () => [true, 'token-of-${person}'],
    'settings.getSettings': () => [host.settings ?? {}],
    'settings.setSettings': ([settings]) => { host.settings = settings; return [true]; },
    'settings.setValidityState': ([may]) => { host.maySave = may; return [true]; },
    'meeting.getAppContentStageSharingCapabilities': () => [null, { doesAppHaveSharePermission: true }],
    'meeting.shareAppContentToStage': ([url]) => { host.shared.push(url); return [null, true]; },
    executeDeepLink: ([url]) => { host.links.push(url); return [true]; },
  };
  const send = (message) => frame.contentWindow.postMessage(message, location.origin);
  addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || !data.func) return;
    const give = answers[data.func];
    if (give) send({ id: data.id, uuidAsString: data.uuidAsString, args: give(data.args ?? []) });
  });
  const setTheme = (theme) => send({ func: 'themeChange', args: [themes[theme]] });
  const pressSave = () => send({ func: 'settings.save', args: [{}] });
</script>`;
}
