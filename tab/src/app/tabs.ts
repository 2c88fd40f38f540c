import type { Here } from '../lib/here.ts';
import { paths } from '../lib/paths.ts';
import type { WordKey } from '../lib/words.ts';

export interface Tab {
  say: WordKey;
  path: string;
  /** Whether a page belongs under this tab. */
  holds: RegExp;
}

/** Apart from `/playbook/…`, whose second part is the id of a use case. */
const IN_PLAYBOOK = /^\/(playbook|sequence|versions|settings|import)/;

/** Teams cannot hide one of its own tabs by role, so the row is ours. Side panel, stage and configuration have none. */
export function tabsOf({ host, me }: Here): Tab[] {
  if (host.surface === 'personal') {
    return [
      { say: 'tab:tabs.thisWeek', path: paths.thisWeek, holds: /^\/($|teams\/)/ },
      { say: 'tab:tabs.wins', path: paths.wins, holds: /^\/wins/ },
      ...(me.may.manageATeam
        ? [{ say: 'tab:tabs.myTeam', path: paths.myTeam, holds: /^\/team($|\/)/ } as const]
        : []),
      ...(me.may.editPlaybook
        ? [{ say: 'tab:tabs.playbook', path: paths.playbook, holds: IN_PLAYBOOK } as const]
        : []),
    ];
  }
  if (host.surface === 'team' && host.team !== undefined) {
    return [
      { say: 'tab:tabs.agenda', path: paths.agenda(host.team), holds: /\/(agenda|history)/ },
      { say: 'tab:tabs.wins', path: paths.wins, holds: /^\/wins/ },
      { say: 'tab:tabs.progress', path: paths.progress(host.team), holds: /\/progress$/ },
      { say: 'tab:tabs.playbook', path: paths.playbook, holds: IN_PLAYBOOK },
    ];
  }
  return [];
}
