import type { Phrase } from '../domain/playbook-error.ts';
import type { SentenceWords } from '../domain/sentence/sentence-words.ts';
import { agendaEndpoints } from './agenda/agenda-endpoints.ts';
import { comingEndpoints } from './agenda/coming-endpoints.ts';
import { runEndpoints } from './agenda/run-endpoints.ts';
import { commitmentEndpoints } from './commitment/commitment-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { meetingEndpoints } from './meeting/meeting-endpoints.ts';
import { personEndpoints } from './person/person-endpoints.ts';
import { archiveEndpoints } from './playbook/archive-endpoints.ts';
import { playbookEndpoints } from './playbook/playbook-endpoints.ts';
import { playbookFileEndpoints } from './playbook/playbook-file-endpoints.ts';
import { sequenceEndpoints } from './playbook/sequence-endpoints.ts';
import { openChangesEndpoints } from './playbook/open-changes-endpoints.ts';
import { restoringEndpoints } from './playbook/restoring-endpoints.ts';
import { versionEndpoints } from './playbook/version-endpoints.ts';
import { progressEndpoints } from './progress/progress-endpoints.ts';
import { teamEndpoints } from './team/team-endpoints.ts';
import { promotionEndpoints } from './win/promotion-endpoints.ts';
import { toldWinEndpoints } from './win/told-win-endpoints.ts';
import { winEndpoints } from './win/win-endpoints.ts';

/** What answers each route of the contract; a test shows that every route has exactly one. */
export const endpointsOf = (words: SentenceWords, say: (phrase: Phrase) => string): Endpoint[] => [
  ...teamEndpoints,
  ...personEndpoints,
  ...agendaEndpoints,
  ...comingEndpoints,
  ...runEndpoints,
  ...meetingEndpoints,
  ...commitmentEndpoints,
  ...winEndpoints(words, say),
  ...toldWinEndpoints,
  ...promotionEndpoints,
  ...playbookEndpoints,
  ...archiveEndpoints,
  ...playbookFileEndpoints,
  ...openChangesEndpoints,
  ...restoringEndpoints,
  ...sequenceEndpoints,
  ...versionEndpoints,
  ...progressEndpoints,
];
