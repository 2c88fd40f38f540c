import { z } from 'zod/v4';

/** What the configuration page gives a channel's tab. */
export const tabSettingsSchema = z.object({
  entityId: z.string().optional(),
  contentUrl: z.string(),
  websiteUrl: z.string().optional(),
  suggestedDisplayName: z.string().optional(),
});
export type TabSettings = z.infer<typeof tabSettingsSchema>;

export interface TabSettingsStore {
  find(team: string): TabSettings | undefined;
  save(team: string, settings: TabSettings): void;
}

const keyOf = (team: string): string => `tab-settings:${team}`;

/** Kept for the browser tab's session only: a new one starts as a channel in which nobody has set anything. */
export const tabSettingsIn = (storage: Pick<Storage, 'getItem' | 'setItem'>): TabSettingsStore => ({
  find(team) {
    const kept = storage.getItem(keyOf(team));
    return kept === null ? undefined : tabSettingsSchema.parse(JSON.parse(kept));
  },
  save: (team, settings) => storage.setItem(keyOf(team), JSON.stringify(settings)),
});
