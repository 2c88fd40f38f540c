/** Pages of the tab as a deep link names them; the tab reads the same in its `firstPageOf`. */
export const tabPage = {
  week: 'week',
  wins: 'wins',
  win: (team: string, win: string) => `wins/${team}/${win}`,
  agenda: (team: string) => `agenda/${team}`,
  run: (team: string, agenda: string) => `run/${team}/${agenda}`,
  playbook: 'playbook',
  useCase: (useCase: string) => `playbook/${useCase}`,
} as const;
