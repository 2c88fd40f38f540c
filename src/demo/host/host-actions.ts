import type { Page } from './deep-link.ts';
import type { TabSettings } from './tab-settings.ts';

/** What a refused wish is answered with; undefined means it was granted. */
export type Refusal = string | undefined;

/** What the framed tab may ask of its host. */
export interface HostActions {
  frameContext(): string;
  context(): Record<string, unknown>;
  token(): Promise<string>;
  openLink(link: string): Refusal;
  openPage(page: Page): Refusal;
  offerLink(subPage: string, label: string): void;
  settings(): Partial<TabSettings>;
  saveSettings(settings: TabSettings): Refusal;
  allowSaving(allowed: boolean): void;
  /** The tab has answered the press of Save. */
  savedSettings(fault?: string): void;
  meeting(): { id: string; title: string };
  isSharing(): boolean;
  share(url: string): Refusal;
  stopSharing(): void;
  report(message: string): void;
}
