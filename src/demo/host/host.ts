/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { startHost } from './host-page.ts';
import { part } from './part.ts';
import { demoPeopleSchema } from './people-schema.ts';

/** The demo's stand-in for Teams: it frames the tab and speaks with it as Teams does. */
try {
  const answer = await fetch('/demo/people');
  if (!answer.ok) throw new Error(`GET /demo/people answered ${answer.status}`);
  startHost(demoPeopleSchema.parse(await answer.json()));
} catch (fault) {
  console.error(fault);
  part('frame', HTMLElement).textContent =
    'The demo did not say who its people are. Is it still running? Start it again with npm start, then reload this page.';
}
