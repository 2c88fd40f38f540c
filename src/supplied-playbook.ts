import customerSupport from '../content/customer-support.json' with { type: 'json' };
import engineeringAndIt from '../content/engineering-and-it.json' with { type: 'json' };
import everyone from '../content/everyone.json' with { type: 'json' };
import financeAndPayroll from '../content/finance-and-payroll.json' with { type: 'json' };
import hrAndRecruiting from '../content/hr-and-recruiting.json' with { type: 'json' };
import marketing from '../content/marketing.json' with { type: 'json' };
import operations from '../content/operations.json' with { type: 'json' };
import sales from '../content/sales.json' with { type: 'json' };
import { contentFileSchema } from './domain/playbook/playbook.ts';

/** The playbook that ships with the app, one file a department; parsed at start, so a fault in it is found there. */
export const SUPPLIED_PLAYBOOK = [
  hrAndRecruiting,
  financeAndPayroll,
  marketing,
  customerSupport,
  sales,
  operations,
  engineeringAndIt,
  everyone,
].map((file) => contentFileSchema.parse(file));
