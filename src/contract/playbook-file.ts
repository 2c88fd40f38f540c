import { z } from 'zod/v4';
import { FILE_LIMITS, playbookFileSchema, textOfFile } from '../domain/playbook/playbook-file.ts';
import { get } from './route.ts';

export { FILE_LIMITS, playbookFileSchema, textOfFile };
export type { PlaybookFile } from '../domain/playbook/playbook-file.ts';

export const exportPlaybook = get('/api/playbook/file', {
  says: 'The whole playbook as one file (editors): what is published, or an earlier version',
  query: z.object({ version: z.coerce.number().int().min(1).optional() }),
  answer: playbookFileSchema,
});
