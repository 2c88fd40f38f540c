/** Hosts that may frame the tab: Teams, Microsoft 365 and Outlook on the web. */
export const FRAME_ANCESTORS = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/**
 * The tab's scripts are its own files; Fluent puts its styles into the page. teams-js asks Microsoft's list of hosts when
 * the parent is not one it knows.
 */
export const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:', 'https://res.cdn.office.net', 'https://static2.sharepointonline.com'],
    connectSrc: ["'self'", 'https://res.cdn.office.net'],
    frameSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: FRAME_ANCESTORS,
  },
};

/** What restify would throw on while routing, outside every handler: a malformed Host, or a target that is no path. */
export function isRoutable(request: { url?: string; headers: { host?: string } }): boolean {
  if (!request.url?.startsWith('/')) return false;
  try {
    new URL(`http://${request.headers.host ?? 'localhost'}${request.url}`);
    return true;
  } catch {
    return false;
  }
}
