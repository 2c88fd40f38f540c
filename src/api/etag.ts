import { createHash } from 'node:crypto';

/**
 * An ETag of a revision and of all that is shown: the first part is what a save must name, the whole tells a reader
 * whether anything on the screen has changed. `now` in an answer is left out, or nothing would ever be the same.
 */
export function etagOf(answer: unknown, rev?: number): string {
  const body = JSON.stringify(answer, (key, value: unknown) => (key === 'now' ? undefined : value));
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return rev === undefined ? `"${hash}"` : `"${rev}.${hash}"`;
}

/** The revision a save was based on, or undefined when the header is not one of ours. */
export function revOf(ifMatch: string | undefined): number | undefined {
  const rev = /^(?:W\/)?"(\d{1,15})\.[\w-]+"$/.exec(ifMatch ?? '')?.[1];
  return rev === undefined ? undefined : Number(rev);
}

/** Proxies may weaken an ETag; for reading that is the same. */
export const isSameEtag = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
