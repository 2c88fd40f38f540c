import { type HostView, type Scene, viewOf, WIDTHS } from './host-view.ts';
import { part } from './part.ts';
import type { DemoPeople, DemoPerson, DemoRole } from './people-schema.ts';

/** A person is listed once, under the role that lets them do most. */
const GROUPS: readonly (readonly [DemoRole, string])[] = [
  ['manager', 'Managers'],
  ['employee', 'Employees'],
  ['editor', 'Playbook editors'],
  ['admin', 'App admins'],
];
const MIGHT: readonly DemoRole[] = ['admin', 'editor', 'manager', 'employee'];
const groupOf = ({ roles }: DemoPerson): DemoRole => MIGHT.find((role) => roles.includes(role)) ?? 'employee';

function groupOfOptions(label: string, options: HTMLOptionElement[]): HTMLOptGroupElement[] {
  if (options.length === 0) return [];
  const group = document.createElement('optgroup');
  group.label = label;
  group.append(...options);
  return [group];
}

const personOption = (person: DemoPerson): HTMLOptionElement =>
  new Option(person.clickAs ? `${person.name} (${person.clickAs})` : person.name, person.id);

export interface Controls {
  show(scene: Scene): void;
}

/** The strip above the window. It only ever changes the view; `onChange` gets what a person has chosen. */
export function controlsOf(demo: DemoPeople, onChange: (change: Partial<HostView>) => void): Controls {
  const as = part('as', HTMLSelectElement);
  const surface = part('surface', HTMLSelectElement);
  const team = part('team', HTMLSelectElement);
  const meeting = part('meeting', HTMLSelectElement);
  const theme = part('theme', HTMLSelectElement);
  const width = part('width', HTMLSelectElement);
  const clipboard = part('clipboard', HTMLInputElement);

  as.replaceChildren(
    ...GROUPS.flatMap(([role, label]) =>
      groupOfOptions(label, demo.people.filter((person) => groupOf(person) === role).map(personOption)),
    ),
  );

  const chosen = (name: keyof HostView, value: string): HostView =>
    viewOf(`?${new URLSearchParams({ [name]: value })}`);
  as.addEventListener('change', () => onChange({ as: as.value, team: '', page: '', content: '' }));
  team.addEventListener('change', () => onChange({ team: team.value, page: '', content: '' }));
  surface.addEventListener('change', () =>
    onChange({ surface: chosen('surface', surface.value).surface, page: '', content: '' }),
  );
  meeting.addEventListener('change', () =>
    onChange({ meeting: chosen('meeting', meeting.value).meeting, page: '', content: '' }),
  );
  theme.addEventListener('change', () => onChange({ theme: chosen('theme', theme.value).theme }));
  width.addEventListener('change', () => onChange({ width: chosen('width', width.value).width }));
  clipboard.addEventListener('change', () => onChange({ clipboard: clipboard.checked ? 'on' : 'off' }));

  return {
    show({ view, person }) {
      const mine = new Set(person.teams.map(({ id }) => id));
      const teams = (member: boolean): HTMLOptionElement[] =>
        demo.teams.filter(({ id }) => mine.has(id) === member).map(({ id, name }) => new Option(name, id));
      team.replaceChildren(
        ...groupOfOptions('Member of', teams(true)),
        ...groupOfOptions('Not a member of', teams(false)),
      );
      const widths = new Set([...WIDTHS, ...(view.width ? [view.width] : [])]);
      width.replaceChildren(
        new Option('All there is', '0'),
        ...[...widths].map((pixels) => new Option(`${pixels} pixels`, String(pixels))),
      );
      as.value = view.as;
      surface.value = view.surface;
      team.value = view.team;
      meeting.value = view.meeting;
      theme.value = view.theme;
      width.value = String(view.width);
      clipboard.checked = view.clipboard === 'on';
    },
  };
}
