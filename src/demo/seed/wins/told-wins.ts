import { ACCOUNTING_WINS } from './accounting-wins.ts';
import { ADVISORY_WINS } from './advisory-wins.ts';
import { CAMPAIGNS_WINS } from './campaigns-wins.ts';
import { EARLY_SUPPORT_WINS } from './early-support-wins.ts';
import { EARLY_TALENT_WINS } from './early-talent-wins.ts';
import { LATE_SUPPORT_WINS } from './late-support-wins.ts';
import { LATE_TALENT_WINS } from './late-talent-wins.ts';
import { PAYROLL_WINS } from './payroll-wins.ts';
import type { ToldWin } from './told-win.ts';

const WINS: Record<string, ToldWin[]> = {
  'talent-acquisition': [...EARLY_TALENT_WINS, ...LATE_TALENT_WINS],
  'hr-advisory': ADVISORY_WINS,
  'payroll-and-benefits': PAYROLL_WINS,
  accounting: ACCOUNTING_WINS,
  'support-desk': [...EARLY_SUPPORT_WINS, ...LATE_SUPPORT_WINS],
  campaigns: CAMPAIGNS_WINS,
};

/** The wins told in a team, by its slug. */
export const winsToldIn = (team: string): ToldWin[] => WINS[team] ?? [];
