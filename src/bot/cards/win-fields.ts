import { WIN_LIMITS, type WinWords } from '../../domain/win/win.ts';
import { basisChoices, frequencyChoices, taskChoices, toolChoices } from './choices.ts';
import { columns, type Elements } from './elements.ts';
import { type Choice, choiceInput, numberInput, textInput } from './inputs.ts';
import type { Kit } from './kit.ts';

/** The value for "no use case"; an empty choice would not be sent at all. */
export const NO_USE_CASE = 'none';

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

/** The fields of a win, the same for a new one and an edited one. `isOpen` shows those behind More. */
export const winFields = (
  kit: Kit,
  words: Partial<WinWords>,
  useCases: Choice[],
  isOpen = false,
): Elements => [
  textInput('title', kit.say('card:form.title'), words.title, WIN_LIMITS.title, {
    isRequired: true,
    errorMessage: kit.say('card:form.titleMissing'),
  }),
  ...minutes(kit, words),
  textInput('prompt', kit.say('card:form.prompt'), words.prompt, WIN_LIMITS.prompt, {
    isMultiline: true,
    placeholder: kit.say('card:form.promptHint'),
  }),
  { type: 'Container', id: 'more', isVisible: isOpen, items: more(kit, words, useCases) },
];
