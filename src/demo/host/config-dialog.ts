import type { Refusal } from './host-actions.ts';
import { part } from './part.ts';
import type { Scenes } from './scenes.ts';
import { pathInTab } from './tab-address.ts';
import type { TabSettings, TabSettingsStore } from './tab-settings.ts';

export interface ConfigDialog {
  allow(allowed: boolean): void;
  /** What Save will keep, once the tab agrees. From a tab that is open already it is kept at once, as in Teams. */
  choose(settings: TabSettings): Refusal;
  agreed(): void;
  reset(): void;
}

/** The dialog in which a tab is added to a channel: Save asks the tab, and only its answer closes the dialog. */
export function configDialogOf(kept: TabSettingsStore, scenes: Scenes, askTab: () => void): ConfigDialog {
  const save = part('save', HTMLButtonElement);
  let chosen: TabSettings | undefined;

  const close = (): void => scenes.go({ surface: 'team', page: '' });

  save.addEventListener('click', () => {
    save.disabled = true;
    askTab();
  });
  part('cancel', HTMLButtonElement).addEventListener('click', close);

  return {
    allow: (allowed) => {
      save.disabled = !allowed;
    },
    choose(settings) {
      if (!pathInTab(settings.contentUrl))
        return 'The content URL is outside the valid domains of the manifest.';
      const { surface, team } = scenes.now().view;
      if (surface === 'config') chosen = settings;
      else kept.save(team, settings);
      return undefined;
    },
    agreed() {
      if (chosen) kept.save(scenes.now().view.team, chosen);
      close();
    },
    reset() {
      chosen = undefined;
      save.disabled = true;
    },
  };
}
