import { configDialogOf } from './config-dialog.ts';
import { controlsOf } from './controls.ts';
import { deepLinkTo, type Destination, pageIn, readDeepLink } from './deep-link.ts';
import type { Refusal } from './host-actions.ts';
import { type Scene, viewOf } from './host-view.ts';
import { part } from './part.ts';
import type { DemoPeople } from './people-schema.ts';
import { scenesOf } from './scenes.ts';
import { pathInTab, tabAddressOf } from './tab-address.ts';
import { tabFrameIn } from './tab-frame.ts';
import { tabSettingsIn } from './tab-settings.ts';
import { tokenFor } from './tab-token.ts';
import { teamsAnswers } from './teams-answers.ts';
import { contextOf, frameContextOf, meetingOf } from './teams-context.ts';
import { drawWindow } from './window-frame.ts';

const APP_NAME = 'Adoption Playbook';

const hereAndNow = () => ({
  locale: navigator.language,
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export function startHost(demo: DemoPeople): void {
  const settingsOf = tabSettingsIn(sessionStorage);
  const scenes = scenesOf(demo, show);
  const controls = controlsOf(demo, (change) => scenes.go(change));
  const dialog = configDialogOf(settingsOf, scenes, () => tab.tell('settings.save', {}));
  const linkField = part('link', HTMLInputElement);

  const tab = tabFrameIn(
    part('frame', HTMLElement),
    teamsAnswers({
      frameContext: () => frameContextOf(scenes.now().view.surface),
      context: () => contextOf(scenes.now(), demo, hereAndNow()),
      token: () => tokenFor(scenes.now().person.id),
      openLink: (link) => visit(readDeepLink(link, demo.teams, location.href)),
      openPage: (page) => visit(pageIn(page, demo.teams)),
      offerLink(subPageId, label) {
        const { view, team } = scenes.now();
        const channelId = view.surface === 'personal' ? undefined : team?.channelId;
        linkField.value = deepLinkTo({ subPageId, channelId }, label);
        report('The tab made a link to this page. It is in the deep link field.');
      },
      settings: () => settingsOf.find(scenes.now().view.team) ?? {},
      saveSettings: (settings) => dialog.choose(settings),
      allowSaving: (allowed) => dialog.allow(allowed),
      savedSettings: (fault) => (fault ? report(fault) : dialog.agreed()),
      meeting: () => ({ id: meetingOf(scenes.now().view), title: scenes.now().team?.name ?? '' }),
      isSharing: () => scenes.now().view.surface === 'stage',
      share(url) {
        const content = pathInTab(url);
        if (!content) return 'Only pages of this app can be shared to the stage.';
        scenes.go({ surface: 'stage', content, page: '' });
        return undefined;
      },
      stopSharing: () => scenes.go({ surface: 'sidePanel', content: '' }),
      report,
    }),
  );

  function show(scene: Scene, opened: boolean): void {
    const settings = settingsOf.find(scene.view.team);
    controls.show(scene);
    drawWindow(scene, demo, settings?.suggestedDisplayName ?? APP_NAME);
    if (!opened) return tab.tell('themeChange', scene.view.theme);
    dialog.reset();
    report('');
    tab.open(tabAddressOf(scene, settings), { title: APP_NAME, clipboard: scene.view.clipboard === 'on' });
  }

  function visit(destination: Destination): Refusal {
    if (destination.to === 'nowhere') return destination.why;
    if (destination.to === 'view') scenes.go(destination.change, { afresh: true });
    else window.open(destination.to === 'chat' ? demo.playgroundUrl : destination.url, '_blank', 'noopener');
    return undefined;
  }

  function report(message: string): void {
    part('status', HTMLElement).textContent = message;
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-go]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    scenes.go(viewOf(new URL(link.href).search), { afresh: true });
  });
  part('deep-link', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const refusal = visit(readDeepLink(linkField.value, demo.teams, location.href));
    if (refusal) report(refusal);
  });
  const about = part('about', HTMLDialogElement);
  part('about-open', HTMLButtonElement).addEventListener('click', () => about.showModal());
  part('controls', HTMLDetailsElement).open = window.matchMedia('(min-width: 640px)').matches;
  scenes.start();
}
