import { readdir, readFile } from 'node:fs/promises';
import { type ContentFile, contentFileSchema } from '../../domain/playbook/playbook.ts';

const SUPPLIED = new URL('../../../content/', import.meta.url);

/** The supplied playbook's files, in order of their names. */
export async function readContent(folder = SUPPLIED): Promise<ContentFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) =>
      contentFileSchema.parse(JSON.parse(await readFile(new URL(name, folder), 'utf8'))),
    ),
  );
}
