import type { HostContext } from '../lib/host.ts';
import { paths } from '../lib/paths.ts';

/**
 * The first route of a surface. A deep link names its page as `wins`, `wins/hidden`, `wins/<team>/<win>`, `agenda`,
 * `agenda/<team>`, `run/<team>/<agenda>`, `history/<team>`, `progress`, `playbook`, `playbook/<id>`,
 * `playbook/<id>/history`, `sequence`, `sequence/<department>`,
 * `versions`, `versions/open`, `settings`, `import`, `team` or `team/<team>`; what is not known opens the usual page.
 */
export function firstPageOf({ surface, team, page }: Pick<HostContext, 'surface' | 'team' | 'page'>): string {
  const usual = surface === 'team' && team !== undefined ? paths.agenda(team) : paths.thisWeek;
  const [name = '', one, two] = (page ?? '').split('/');
  const ofTeam = one ?? team;
  switch (name) {
    case 'wins':
      if (one === 'hidden') return paths.hiddenWins;
      return one !== undefined && two !== undefined ? paths.win(one, two) : paths.wins;
    case 'agenda':
      return ofTeam === undefined ? usual : paths.agenda(ofTeam);
    case 'run':
      return one !== undefined && two !== undefined ? paths.run(one, two) : usual;
    case 'history':
      return ofTeam === undefined ? usual : paths.history(ofTeam);
    case 'progress':
      return ofTeam === undefined ? usual : paths.progress(ofTeam);
    case 'playbook':
      if (one === undefined) return paths.playbook;
      return two === 'history' ? paths.historyOf(one) : paths.useCase(one);
    case 'sequence':
      return one === undefined ? paths.sequences : paths.sequenceOf(one);
    case 'versions':
      return one === 'open' ? paths.openChanges : paths.versions;
    case 'settings':
      return paths.playbookSettings;
    case 'import':
      return paths.importPlaybook;
    case 'team':
      return one === undefined ? paths.myTeam : paths.setUp(one);
    default:
      return usual;
  }
}

/** A reload keeps the page it was on; only a fresh frame starts at the first page. */
export function goToFirstPage(host: HostContext): void {
  if (window.location.hash === '') window.history.replaceState(null, '', `#${firstPageOf(host)}`);
}
