import type { SentenceReading } from '../../domain/win/read-sentence.ts';
import { WIN_LIMITS, type WinWords } from '../../domain/win/win.ts';
import { audienceChoices, type NamedTeam, teamAudience } from './audience.ts';
import { basisChoices, frequencyChoices, taskChoices, toolChoices } from './choices.ts';
import { type Drawn, drawn } from './drawn.ts';
import {
  box,
  type Choice,
  choiceInput,
  columns,
  type Elements,
  heading,
  leave,
  numberInput,
  press,
  type PressData,
  quote,
  small,
  textInput,
  toggle,
} from './elements.ts';
import type { Kit } from './kit.ts';
import { readingLine } from './reading-line.ts';

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
  /** The form was opened from its author's draft card, which becomes the posted win. */
  mark?: string;
  /** Nobody is preselected where the words come from a chat with others. */
  audience?: WinWords['audience'];
}

/** The value for "no use case"; an empty choice would not be sent at all. */
export const NO_USE_CASE = 'none';

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

const minutes = (kit: Kit, words: Partial<WinWords>): Elements => [
  columns(
    (['before', 'after', 'saved'] as const).map((field) => ({
      items: [numberInput(field, kit.say(`card:form.${field}`), words[field], WIN_LIMITS.minutes)],
    })),
  ),
  columns([
    {
      items: [
        choiceInput('basis', kit.say('card:form.basis'), basisChoices(kit), words.basis ?? 'estimated'),
      ],
    },
    {
      items: [
        choiceInput('frequency', kit.say('card:form.frequency'), frequencyChoices(kit), words.frequency),
      ],
    },
  ]),
];

const more = (kit: Kit, words: Partial<WinWords>, useCases: Choice[]): Elements => [
  textInput('story', kit.say('card:form.story'), words.story, WIN_LIMITS.story, {
    isMultiline: true,
    placeholder: kit.say('card:form.optional'),
  }),
  choiceInput('tool', kit.say('card:form.tool'), toolChoices(kit), words.tool),
  textInput('toolName', kit.say('card:form.toolName'), words.toolName, WIN_LIMITS.tool),
  choiceInput('task', kit.say('card:form.task'), taskChoices(kit), words.task),
  ...(useCases.length > 0
    ? [
        choiceInput(
          'useCase',
          kit.say('card:form.useCase'),
          [{ title: kit.say('card:form.noUseCase'), value: NO_USE_CASE }, ...useCases],
          words.useCase ?? NO_USE_CASE,
        ),
      ]
    : []),
  choiceInput(
    'kind',
    kit.say('card:form.kind'),
    [
      { title: kit.say('card:form.worked'), value: 'worked' },
      { title: kit.say('card:form.didNotWork'), value: 'did-not-work' },
    ],
    words.kind ?? 'worked',
    { style: 'expanded' },
  ),
  textInput('instead', kit.say('card:form.instead'), words.instead, WIN_LIMITS.instead),
];

/** The fields of a win, the same for a new one and an edited one. */
export const winFields = (kit: Kit, words: Partial<WinWords>, useCases: Choice[]): Elements => [
  textInput('title', kit.say('card:form.title'), words.title, WIN_LIMITS.title, {
    isRequired: true,
    errorMessage: kit.say('card:form.titleMissing'),
  }),
  ...minutes(kit, words),
  textInput('prompt', kit.say('card:form.prompt'), words.prompt, WIN_LIMITS.prompt, {
    isMultiline: true,
    placeholder: kit.say('card:form.promptHint'),
  }),
  { type: 'Container', id: 'more', isVisible: false, items: more(kit, words, useCases) },
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
    ...(form.mark ? { mark: form.mark } : {}),
  };
  return drawn({
    summary: kit.say(form.reading ? 'card:form.summaryRead' : 'card:form.summary'),
    body: [
      quote(whereItGoes(kit, form), { size: 'Small', isSubtle: true }, { spacing: 'Small' }),
      heading(kit.say('card:form.heading')),
      ...(form.reading ? whatIRead(kit, form.reading) : []),
      ...winFields(kit, form.words, form.useCases),
      ...whoSees(kit, form),
    ],
    actions: [
      press(kit, 'win.share', kit.say('card:form.post'), data, { style: 'positive' }),
      toggle(kit.say('card:form.more'), 'more'),
      leave(
        kit,
        'win.discard',
        kit.say('card:form.discard'),
        form.mark ? { opId: form.opId, mark: form.mark } : {},
      ),
    ],
  });
}
