import { addressOf, type HostView, inMeeting, type Scene, viewOf } from './host-view.ts';
import { part } from './part.ts';
import type { DemoPeople } from './people-schema.ts';

const SIDE_PANEL = 300;
const TILES = 4;

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');

/** The panel beside a meeting has a width of its own; a wide choice widens the meeting around it instead. */
const slotWidthOf = ({ surface, width }: HostView): number =>
  surface === 'sidePanel' ? (width && width <= 400 ? width : SIDE_PANEL) : width;

function tileOf(name: string): HTMLLIElement {
  const tile = document.createElement('li');
  const avatar = document.createElement('span');
  avatar.className = 'avatar';
  avatar.setAttribute('aria-hidden', 'true');
  avatar.textContent = initialsOf(name);
  tile.append(avatar, name);
  return tile;
}

/** Draws what Teams would draw around the tab: header, tabs, the meeting. */
export function drawWindow({ view, team }: Scene, demo: DemoPeople, tabName: string): void {
  document.documentElement.dataset.theme = view.theme;
  document.documentElement.dataset.surface = view.surface;
  document.documentElement.dataset.width = view.width ? 'chosen' : 'free';

  for (const each of document.querySelectorAll<HTMLElement>('[data-on]')) {
    each.hidden = !each.dataset.on?.split(' ').includes(view.surface);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-go]')) {
    const { surface } = viewOf(`?surface=${link.dataset.go}`);
    link.href = addressOf({ ...view, surface, page: '', content: '' });
    link.toggleAttribute('aria-current', false);
    if (surface === view.surface) link.setAttribute('aria-current', 'page');
  }
  for (const name of ['playground', 'playground-tab', 'playground-posts']) {
    part(name, HTMLAnchorElement).href = demo.playgroundUrl;
  }

  const name = team?.name ?? 'No team';
  part('team-name', HTMLElement).textContent = name;
  part('initials', HTMLElement).textContent = initialsOf(name);
  part('tab-name', HTMLElement).textContent = tabName;
  part('meeting-title', HTMLElement).textContent =
    inMeeting(view) && view.meeting === 'chat' ? demo.chat.name : `${name}, weekly meeting`;
  part('tiles', HTMLElement).replaceChildren(
    ...demo.people
      .filter((person) => person.teams.some(({ id }) => id === team?.id))
      .slice(0, TILES)
      .map((person) => tileOf(person.name)),
  );

  const width = slotWidthOf(view);
  part('slot', HTMLElement).style.width = width ? `${width}px` : '';
}
