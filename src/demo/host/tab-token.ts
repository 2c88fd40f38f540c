import { demoTokenSchema } from './people-schema.ts';

/** What Teams would ask the directory for: a token for our own API, as this person. */
export async function tokenFor(person: string): Promise<string> {
  const answer = await fetch('/demo/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  if (!answer.ok) throw new Error(`POST /demo/token answered ${answer.status}`);
  return demoTokenSchema.parse(await answer.json()).token;
}
