import * as agenda from './agenda.ts';
import * as archive from './archive.ts';
import * as coming from './coming.ts';
import * as commitment from './commitment.ts';
import * as history from './history.ts';
import * as meeting from './meeting.ts';
import * as moderation from './moderation.ts';
import * as openChanges from './open-changes.ts';
import * as person from './person.ts';
import * as playbook from './playbook.ts';
import * as playbookFile from './playbook-file.ts';
import * as promotion from './promotion.ts';
import * as progress from './progress.ts';
import * as restoring from './restoring.ts';
import type { Route } from './route.ts';
import * as run from './run.ts';
import * as sentence from './sentence.ts';
import * as sequence from './sequence.ts';
import * as team from './team.ts';
import * as thisWeek from './this-week.ts';
import * as toldWin from './told-win.ts';
import * as tried from './tried.ts';
import * as versions from './versions.ts';
import * as win from './win.ts';

const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value;

/** Every route by the name it is exported under: the OpenAPI document and the test that each has a handler use it. */
export const ROUTES: Record<string, Route> = Object.fromEntries(
  [
    person,
    team,
    thisWeek,
    agenda,
    coming,
    run,
    history,
    meeting,
    commitment,
    win,
    sentence,
    tried,
    moderation,
    toldWin,
    promotion,
    playbook,
    archive,
    playbookFile,
    sequence,
    versions,
    openChanges,
    restoring,
    progress,
  ].flatMap((feature) =>
    Object.entries(feature).filter((entry): entry is [string, Route] => isRoute(entry[1])),
  ),
);
