import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { HttpRequest, HttpResponse } from './http.ts';

/** Shorter than this, an answer fits into one packet as it is. */
const WORTH_IT = 1400;
const compressed = promisify(gzip);

/** Sends an answer compressed to whoever takes it so: the list of a large playbook is a tenth of its length then. */
export async function sendText(request: HttpRequest, response: HttpResponse, text: string): Promise<void> {
  response.header('vary', 'accept-encoding');
  if (text.length < WORTH_IT || request.acceptsEncoding(['gzip', 'identity']) !== 'gzip')
    return response.sendRaw(200, text);
  const body = await compressed(text, { level: constants.Z_BEST_SPEED });
  response.header('content-encoding', 'gzip');
  response.header('content-length', String(body.length));
  response.sendRaw(200, body);
}
