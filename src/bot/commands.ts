/** Where a command is offered. What is about one person stays in personal chat; setting up needs a team. */
export type CommandScope = 'personal' | 'team' | 'groupChat';

export interface Command {
  id: string;
  /** What people type, and the title in the app manifest. */
  title: string;
  scopes: readonly CommandScope[];
}

/**
 * The commands Teams offers beside the compose box, in the order it shows them. The bot maps every id to a handler, and a
 * test keeps the manifest's lists equal to this one.
 */
export const COMMANDS = [
  { id: 'help', title: 'help', scopes: ['personal', 'team', 'groupChat'] },
  { id: 'win', title: 'win', scopes: ['personal', 'team', 'groupChat'] },
  { id: 'failed', title: 'failed', scopes: ['personal', 'team', 'groupChat'] },
  { id: 'agenda', title: 'agenda', scopes: ['personal', 'team', 'groupChat'] },
  { id: 'playbook', title: 'playbook', scopes: ['personal', 'team', 'groupChat'] },
  { id: 'wins', title: 'wins', scopes: ['personal', 'team', 'groupChat'] },
  { id: 'me', title: 'me', scopes: ['personal'] },
  { id: 'set-up', title: 'set up', scopes: ['team'] },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
