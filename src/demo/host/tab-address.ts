import type { Scene } from './host-view.ts';
import type { TabSettings } from './tab-settings.ts';

/** An address as a path of the tab, or undefined when it leads out of what the manifest calls valid domains. */
export function pathInTab(address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const { origin, pathname, search, hash } = new URL(address, location.href);
  return origin === location.origin && pathname.startsWith('/tab/')
    ? `${pathname}${search}${hash}`
    : undefined;
}

/**
 * What the frame opens: as in Teams, an address of the manifest, or the one the configuration page has set. A meeting's side
 * panel opens the address of the team's tab; only the frame context tells it where it is.
 */
export function tabAddressOf({ view }: Scene, settings: TabSettings | undefined): string {
  switch (view.surface) {
    case 'personal':
      return '/tab/?surface=personal';
    case 'config':
      return '/tab/?surface=config';
    case 'team':
    case 'sidePanel':
      return settings?.contentUrl ?? '/tab/?surface=team';
    case 'stage':
      return view.content || '/tab/?surface=stage';
  }
}
