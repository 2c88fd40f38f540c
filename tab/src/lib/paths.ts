/** Addresses inside the tab, the same on every surface. Features link with these and know no other feature. */
const part = encodeURIComponent;

export const paths = {
  thisWeek: '/',
  wins: '/wins',
  hiddenWins: '/wins/hidden',
  win: (team: string, win: string) => `/wins/${part(team)}/${part(win)}`,
  agenda: (team: string) => `/teams/${part(team)}/agenda`,
  history: (team: string) => `/teams/${part(team)}/history`,
  run: (team: string, agenda: string) => `/teams/${part(team)}/agenda/${part(agenda)}/run`,
  progress: (team: string) => `/teams/${part(team)}/progress`,
  myTeam: '/team',
  setUp: (team: string) => `/team/${part(team)}`,
  playbook: '/playbook',
  sequences: '/sequence',
  sequenceOf: (department: string) => `/sequence/${part(department)}`,
  versions: '/versions',
  openChanges: '/versions/open',
  playbookSettings: '/settings',
  settingsOf: (version: number) => `/settings/from/${version}`,
  historyOf: (useCase: string) => `/playbook/${part(useCase)}/history`,
  importPlaybook: '/import',
  useCase: (useCase: string) => `/playbook/${part(useCase)}`,
} as const;
