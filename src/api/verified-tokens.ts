import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';

/** A key that its issuer takes back counts for so much longer, and never a token beyond its own end. */
const KEPT_MS = 60_000;
const MOST = 5_000;

interface Kept {
  payload: JWTPayload;
  until: number;
}

/** Tokens whose signature was checked a moment ago: a screen that asks every second brings the same one each time. */
export class VerifiedTokens {
  /** By the token's hash, the first kept first. */
  readonly #kept = new Map<string, Kept>();

  async payloadOf(token: string, now: Date, verify: () => Promise<JWTPayload>): Promise<JWTPayload> {
    const name = createHash('sha256').update(token).digest('base64');
    const found = this.#kept.get(name);
    if (found && now.getTime() < found.until) return found.payload;
    this.#kept.delete(name);
    const payload = await verify();
    const end = (payload.exp ?? 0) * 1000;
    this.#kept.set(name, { payload, until: Math.min(now.getTime() + KEPT_MS, end) });
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return payload;
  }
}
