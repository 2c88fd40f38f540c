import type { SentenceReading } from '../../domain/sentence/read-sentence.ts';
import type { WinWords } from '../../domain/win/win.ts';
import { audienceChoices, type NamedTeam, teamAudience } from './audience.ts';
import { type Drawn, drawn } from './drawn.ts';
import {
  anywayData,
  confirmedBy,
  foundBox,
  foundSummary,
  type FoundWords,
  replaceData,
} from './found-box.ts';
import { box, type Elements, heading, quote, small } from './elements.ts';
import { type Choice, choiceInput } from './inputs.ts';
import type { Kit } from './kit.ts';
import { leave, press, type PressData, toggle } from './presses.ts';
import { readingLine } from './reading-line.ts';
import { winFields } from './win-fields.ts';

export interface WinForm {
  /** Made when the draft was: every press of Post is the same win. */
  opId: string;
  /** The teams it can be shared in; never empty. */
  teams: NamedTeam[];
  words: Partial<WinWords>;
  /** Shown above the fields when a sentence was read. */
  reading?: SentenceReading;
  useCases: Choice[];
  commitment?: string;
  /** The offer of a win told aloud that it comes from. */
  told?: string;
  /** A link to the message it was made from. */
  source?: string;
  /** The form was opened from its author's draft card, which becomes the posted win. */
  mark?: string;
  /** Nobody is preselected where the words come from a chat with others. */
  audience?: WinWords['audience'];
  /** What its writer has to look at before it is stored, and what they confirmed before. */
  found?: FoundWords[];
  confirmed?: readonly string[];
}

const whatIRead = (kit: Kit, reading: SentenceReading): Elements => [
  box(
    [
      small(kit.say('card:form.whatIRead'), { spacing: 'None' }),
      quote(readingLine(kit, reading), { weight: 'Bolder' }, { spacing: 'None' }),
      ...reading.notes.map((note) => quote(kit.phrase(note), { size: 'Small' }, { spacing: 'None' })),
      small(kit.say('card:form.changeBelow'), { spacing: 'None' }),
    ],
    { spacing: 'Small' },
  ),
];

function whoSees(kit: Kit, { teams, audience }: WinForm): Elements {
  const [first] = teams;
  const choice = choiceInput(
    'audience',
    kit.say('card:form.audience'),
    audienceChoices(kit, teams),
    audience,
    {
      style: 'expanded',
      isRequired: true,
      errorMessage: kit.say('card:form.audienceMissing'),
    },
  );
  if (teams.length < 2) return [choice];
  const named = teams.map((team) => ({ title: teamAudience(kit, team), value: team.id }));
  return [choiceInput('team', kit.say('card:form.team'), named, first?.id), choice];
}

function whereItGoes(kit: Kit, { teams, audience }: WinForm): string {
  const [team] = teams;
  if (teams.length !== 1 || !team || audience !== 'team') return kit.say('card:form.seenOpen');
  return kit.say('card:form.seenTeam', { audience: teamAudience(kit, team) });
}

/** The short form of a win. Nothing is stored before Post: the draft travels in the card. */
export function winFormCard(kit: Kit, form: WinForm): Drawn {
  const [only] = form.teams;
  const data: PressData = {
    opId: form.opId,
    ...(form.teams.length === 1 && only ? { team: only.id } : {}),
    ...(form.commitment ? { commitment: form.commitment } : {}),
    ...(form.told ? { told: form.told } : {}),
    ...(form.mark ? { mark: form.mark } : {}),
    ...(form.source ? { source: form.source } : {}),
  };
  const { found, confirmed = [] } = form;
  const isRead = form.reading ? 'card:form.summaryRead' : 'card:form.summary';
  return drawn({
    summary: found ? foundSummary(kit, found) : kit.say(isRead),
    body: [
      quote(whereItGoes(kit, form), { size: 'Small', isSubtle: true }, { spacing: 'Small' }),
      heading(found ? foundSummary(kit, found) : kit.say('card:form.heading')),
      ...(found ? [foundBox(kit, found, form.mark !== undefined)] : []),
      ...(form.reading ? whatIRead(kit, form.reading) : []),
      ...winFields(kit, form.words, form.useCases, found !== undefined),
      ...whoSees(kit, form),
    ],
    actions: [
      ...(found
        ? [
            press(
              kit,
              'win.share',
              kit.say('card:found.replace'),
              { ...data, ...replaceData(found, confirmed) },
              { style: 'positive' },
            ),
          ]
        : []),
      press(
        kit,
        'win.share',
        kit.say('card:form.post'),
        { ...data, ...confirmedBy(confirmed) },
        found ? {} : { style: 'positive' },
      ),
      ...(found
        ? [
            press(kit, 'win.share', kit.say('card:found.anyway'), {
              ...data,
              ...anywayData(found, confirmed),
            }),
          ]
        : []),
      toggle(kit.say('card:form.more'), 'more'),
      form.told && only
        ? leave(kit, 'win.told.show', kit.say('card:told.back'), { team: only.id, told: form.told })
        : leave(
            kit,
            'win.discard',
            kit.say('card:form.discard'),
            form.mark ? { opId: form.opId, mark: form.mark } : {},
          ),
    ],
  });
}
