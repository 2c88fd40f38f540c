import { isPermitted } from '../../domain/permission.ts';
import { rolesInToldWin, type ToldWin } from '../../domain/win/told-win.ts';
import type { ToldWinSeen } from './told-win-seen.ts';

export function seeToldWin(told: ToldWin, reader: string, teamName: string): ToldWinSeen {
  const roles = new Set(rolesInToldWin(told, reader));
  const isOpen = told.state === 'offered';
  return {
    told,
    teamName,
    may: {
      share: isOpen && isPermitted('told-win.share', roles),
      takeBack: isOpen && isPermitted('told-win.take-back', roles),
    },
  };
}
