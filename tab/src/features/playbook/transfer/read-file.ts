import { FILE_LIMITS } from '#contract/playbook-file.ts';
import { say } from '../../../lib/words.ts';

/** What a person chose, as text; or why it is none. */
export type ChosenFile = { name: string; text: string } | { name: string; refused: string };

/** Letters that are not stored as UTF-8 would come in as others, so they are refused and not guessed. */
export async function readFile(file: File): Promise<ChosenFile> {
  const { name, size } = file;
  if (size > FILE_LIMITS.bytes) {
    const megabytes = FILE_LIMITS.bytes / 1024 / 1024;
    return { name, refused: say('transfer:too-large', { name, megabytes }) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { name, text };
  } catch (failure) {
    const isOther = failure instanceof TypeError;
    return { name, refused: say(isOther ? 'transfer:not-utf-8' : 'transfer:unreadable', { name }) };
  }
}
