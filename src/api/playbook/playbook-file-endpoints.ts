import * as contract from '../../contract/playbook-file.ts';
import { exportPlaybook } from '../../flows/playbook/export-playbook.ts';
import { importPlaybook, previewImport } from '../../flows/playbook/import-playbook.ts';
import { answering, type Endpoint } from '../endpoint.ts';

export const playbookFileEndpoints: Endpoint[] = [
  answering(contract.exportPlaybook, async ({ world, actor, query }) => {
    const data = await exportPlaybook(world, actor, query.version);
    return {
      data,
      file: { name: `playbook-version-${data.version ?? 0}.json`, text: contract.textOfFile(data) },
    };
  }),
  answering(contract.previewImport, async ({ world, actor, body }) => ({
    data: await previewImport(world, actor, body.file),
  })),
  answering(contract.importPlaybook, async ({ world, actor, body }) => ({
    data: { version: await importPlaybook(world, actor, body) },
  })),
];
