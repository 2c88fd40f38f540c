import { readMe } from '../../src/contract/person.ts';
import {
  type DraftView,
  type FindingView,
  readDraft,
  readPlaybook,
  readUseCase,
} from '../../src/contract/playbook.ts';
import type { CreditView, PromotionView } from '../../src/contract/promotion.ts';
import { answer } from './answers.ts';
import { me, NOW, priya, talent, win } from './fixtures.ts';
import { draft, editorsPlaybook, noGuardrail } from './playbook.fixture.ts';

/** A playbook editor, who asks. */
export const lena = { id: 'lena', name: 'Lena Ortiz' };
export const USE_CASE = 'interview-notes-into-a-scorecard-7q2k4';

/** That Lena would like to have Priya's win in the playbook. */
export const promotion = (changes: Partial<PromotionView> = {}): PromotionView => ({
  win: { id: win().id, title: win().title },
  team: talent,
  askedBy: lena,
  at: NOW,
  answer: 'waiting',
  useCase: {
    id: USE_CASE,
    title: win().title,
    departments: ['hr-and-recruiting'],
    trigger: 'a candidate call ends',
    steps: [win().story],
    prompt: win().prompt ?? '',
    guardrail: '',
  },
  isPublished: false,
  ...changes,
});

/** The level and the sentence are the server's: a fault while it is a draft, advice once it is published. */
export const consentFinding = (say: string, level: FindingView['level'] = 'fault'): FindingView => ({
  level,
  field: 'promotedFrom',
  phrase: { say: `lint:${say}` },
});
export const NOT_ANSWERED = consentFinding('consent-waiting-draft');

const asked = {
  win: { id: win().id, title: win().title, team: talent.id },
  teamName: talent.name,
  author: priya,
};

/** The draft of a win, as its editor sees it. */
export const draftOfWin = (
  answer: PromotionView['answer'],
  findings: FindingView[] = [],
  changes: Partial<DraftView> = {},
): DraftView =>
  draft(
    { title: win().title },
    {
      id: USE_CASE,
      published: undefined,
      from: { ...asked, answer },
      findings,
      ...changes,
    },
  );
export const begun = draftOfWin('waiting', [NOT_ANSWERED, noGuardrail]);

export const credit = (changes: Partial<CreditView> = {}): CreditView => ({
  teamName: talent.name,
  reused: 14,
  author: priya,
  win: { id: win().id, team: talent.id },
  ...changes,
});

/** A title or a name without a place to break it. */
export const LONG = 'Interviewnotesintoascorecardwithoutanyspacesinthewholeofthetitle '.repeat(2).trim();

/** What an editor's page asks once the draft is there. */
const editor = me({ ...lena, may: { editPlaybook: true, manageATeam: false }, teams: [] });
export const editing = (draft = begun) => [
  answer(readMe, editor),
  answer(readPlaybook, editorsPlaybook()),
  answer(readUseCase, { id: draft.id, published: draft.published, may: { edit: true }, version: 14 }),
  answer(readDraft, draft),
];
