import { addressOf, type HostView, type Scene, sceneOf, viewOf } from './host-view.ts';
import type { DemoPeople } from './people-schema.ts';

/** What the frame shows depends on these; everything else changes around it, so that the tab lives through it. */
const openedBy = ({ as, surface, team, meeting, page, content, clipboard }: HostView): string =>
  JSON.stringify([as, surface, team, meeting, page, content, clipboard]);

export interface Scenes {
  now(): Scene;
  /** `afresh` opens the tab again even where it seems to be already: it may have moved on by itself. */
  go(change: Partial<HostView>, options?: { afresh?: boolean }): void;
  /** Shows what the address says. */
  start(): void;
}

/** Keeps the scene and the address the same, through Back and Forward too. */
export function scenesOf(demo: DemoPeople, show: (scene: Scene, opened: boolean) => void): Scenes {
  let scene = sceneOf(viewOf(location.search), demo);

  function change(next: Scene, afresh: boolean): boolean {
    const opened = afresh || openedBy(next.view) !== openedBy(scene.view);
    scene = next;
    show(scene, opened);
    return opened;
  }

  window.addEventListener('popstate', () => change(sceneOf(viewOf(location.search), demo), false));

  return {
    now: () => scene,
    go(wish, { afresh = false } = {}) {
      const opened = change(sceneOf({ ...scene.view, ...wish }, demo), afresh);
      history[opened ? 'pushState' : 'replaceState'](null, '', addressOf(scene.view));
    },
    start() {
      history.replaceState(null, '', addressOf(scene.view));
      show(scene, true);
    },
  };
}
