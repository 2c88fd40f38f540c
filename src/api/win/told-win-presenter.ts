import type { ToldInRunView, ToldWinView } from '../../contract/told-win.ts';
import type { AgendaSeen } from '../../flows/agenda/agenda-seen.ts';
import type { ToldWinSeen } from '../../flows/win/told-win-seen.ts';

export const presentToldWin = ({ told, teamName, may }: ToldWinSeen): ToldWinView => ({
  id: told.id,
  team: { id: told.team, name: teamName },
  person: { id: told.user, name: told.userName },
  notedBy: { id: told.notedBy, name: told.notedByName },
  line: told.line,
  text: told.message?.text,
  at: told.at,
  may,
});

export const presentToldInRun = ({ shared, offers }: AgendaSeen['told']): ToldInRunView => ({
  shared: shared.map(({ author: id, authorName: name, id: win, title }) => ({
    id: win,
    title,
    author: { id, name },
  })),
  offers: offers.map(presentToldWin),
});
