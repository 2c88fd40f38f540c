import { FILE_LIMITS } from '../domain/playbook/playbook-file.ts';
import { PlaybookError } from '../domain/playbook-error.ts';
import { headerOf, type HttpRequest } from './http.ts';

/** A draft of a use case in several languages, the largest thing anybody sends, stays far below. */
const MAX_BYTES = 256 * 1024;
/** A file as a text of JSON has two letters for each quotation mark and each end of a line. */
const MAX_FILE_BYTES = 2 * FILE_LIMITS.bytes + 1024;
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

const invalid = (): PlaybookError => new PlaybookError('invalid', { say: 'error:invalid' });
const tooLarge = (): PlaybookError => new PlaybookError('too-large', { say: 'error:tooLarge' });
const fileTooLarge = (): PlaybookError =>
  new PlaybookError('too-large', {
    say: 'error:fileTooLarge',
    with: { megabytes: FILE_LIMITS.bytes / 1024 / 1024 },
  });

/** How much of a body is kept, and how more is refused. */
interface Room {
  bytes: number;
  refusal(): PlaybookError;
}
const ROOM: Room = { bytes: MAX_BYTES, refusal: tooLarge };
/** Only for whoever may bring in a file: the server keeps all of it at once. */
export const ROOM_FOR_FILE: Room = { bytes: MAX_FILE_BYTES, refusal: fileTooLarge };

/**
 * The body as JSON, or undefined when there is none. It is read here and not by restify's parser, which also unpacks
 * archives, forms and files: there a small compressed body may become a huge one, and a broken one ends the process.
 * Called after sign-in, so that nobody unknown makes the server keep anything.
 */
export async function readJsonBody(request: HttpRequest, room = ROOM): Promise<unknown> {
  const isEmpty = Number(headerOf(request, 'content-length') ?? 0) === 0;
  if (isEmpty && !headerOf(request, 'transfer-encoding')) return undefined;
  if (!JSON_TYPE.test(headerOf(request, 'content-type') ?? '')) throw invalid();
  const bytes = await readBytes(request, room);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid();
  }
}

/** What arrives beyond the limit is let go, not kept: the sender still gets to read the answer. */
function readBytes(request: HttpRequest, room: Room): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= room.bytes) return void chunks.push(chunk);
      chunks.length = 0;
      reject(room.refusal());
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    // The sender went away half-way; nobody is left to read why.
    request.on('close', () => reject(invalid()));
  });
}
