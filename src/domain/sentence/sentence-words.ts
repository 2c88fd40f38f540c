import { z } from 'zod/v4';
import { TASKS, toolSchema } from '../playbook/use-case.ts';
import { FREQUENCIES } from '../win/win.ts';

/** What a word or phrase beside a number says about it. */
export const CLUES = [
  'formerly', // how long it took before, also a few words ahead: "normally the report takes 2 hours"
  'before', // the same, only directly beside the number
  'now', // how long it takes since
  'after', // the same, if something else says how long it took before
  'past', // a verb of duration in the past; says nothing alone
  'present', // the same in the present
  'from',
  'to',
  'became', // from the number before it to the number behind it
  'instead', // from the number behind it to the number before it
  'versus', // the same, but only where that is shorter: "2 hours vs 20 minutes" may be meant either way
  'not',
  'but',
  'in',
  'done-in', // strong enough for a number without a unit
  'saved',
  'gain', // saved, but only behind the number: "20 minutes back"
  'gone', // formerly, but only behind the number: "no 2 hours any more"
  'unreal', // makes a saving a wish or a denial: "could save"
  'lost',
  'reduce', // "cut", with "off", "by" or "to"
  'off',
  'by',
  'skip', // says nothing, and may stand anywhere between a clue and its number
  'most', // the number is an upper bound
  'least', // the number is a lower bound
  'mend', // what follows corrects what was said
  'none', // words that look like a clue and are none: "back and forth"
] as const;
export type ClueKind = (typeof CLUES)[number];

const phrases = z.array(z.string().min(1));

/**
 * Everything the reader of wins knows of one language. Phrases are small letters with single spaces; "a|b" gives a choice, "<number>",
 * "<weekday>", "<month>", "<tool>" and "<stop>" (any mark) stand for one token, and "…" for up to twelve.
 */
export const sentenceWordsSchema = z.object({
  botNames: phrases,
  openings: z.object({
    worked: phrases,
    failed: phrases,
    /** Removed as the others are, but on their own no reason to read a message as a win: "share:". */
    soft: phrases,
    /** "failed to open the file" keeps its first word. */
    notBefore: phrases,
  }),
  numbers: z.record(z.string(), z.number()),
  /** Twenty and five is twenty-five: the words that may take a number below ten behind them. */
  tens: phrases,
  /** Counts as one before a unit. */
  articles: phrases,
  units: z.object({ second: phrases, minute: phrases, hour: phrases, day: phrases, week: phrases }),
  /** Units that need a digit right before them: "40m". */
  gluedUnits: phrases,
  /** Units written so with a number above one belong to the noun behind: "a 45 minute meeting". */
  singularUnits: phrases,
  /** Abbreviations that may carry a full stop inside a sentence. */
  dottedUnits: phrases,
  unitAdjectives: phrases,
  andAHalf: phrases,
  /** The same where nothing is named behind it: "1 hour and half", not "an hour and half the team". */
  andHalf: phrases,
  and: phrases,
  or: phrases,
  between: phrases,
  /** Lengths of time written out, in minutes. */
  spans: z.array(z.object({ minutes: z.number(), says: phrases })),
  classes: z.object({ weekday: phrases, month: phrases, tool: phrases }),
  clues: z.record(z.enum(CLUES), phrases),
  /** May stand between a clue and its number. */
  glue: phrases,
  /** May stand between a number and a clue behind it. */
  glueBehind: phrases,
  /** Between "saved" and a number they mean that the two do not belong together. */
  prepositions: phrases,
  /** What may follow a number that is minutes although nobody said so; anything else is what was counted. */
  afterBareNumber: phrases,
  /** What may follow "before" and "after" behind a number: "2 hours before Copilot". */
  afterBefore: phrases,
  /** Number words that without a unit are somebody or something: "one". */
  neverBare: phrases,
  /** A number right behind one of these is its name: "page 40". */
  labels: phrases,
  /** Right before or behind a number these mean that it is no time spent: "2 weeks ago". */
  notSpent: z.object({ before: phrases, behind: phrases }),
  /** What numbers measure besides work: time that somebody waits, and things that are counted. */
  measured: z.object({ waited: phrases, counted: phrases }),
  /** Who spends time, by which a verb of duration is about the writer's work: "that took me", "what we needed". */
  persons: phrases,
  objects: phrases,
  /** Right behind a number: it is for one of several. */
  each: phrases,
  relatives: phrases,
  /** Idioms with numbers: "9 to 5". */
  notTimes: phrases,
  /** "It starts in 20 minutes." */
  awaited: phrases,
  /** Things with a length of their own, and the work on them, which is time spent. */
  things: phrases,
  thingLasts: phrases,
  workOnThings: phrases,
  of: phrases,
  frequencies: z.record(z.enum([...FREQUENCIES, 'none']), phrases),
  /** "a week" behind a count. */
  rates: z.record(z.enum(FREQUENCIES), phrases),
  counts: phrases,
  negations: phrases,
  tools: z.array(
    z.object({
      tool: toolSchema,
      name: z.string().optional(),
      says: phrases,
      /** One-word names in which up to two wrong letters are forgiven. */
      typos: phrases.default([]),
    }),
  ),
  notTools: phrases,
  notBeforeTool: phrases,
  tasks: z.record(z.enum(TASKS), z.object({ says: phrases, hints: phrases })),
  bases: z.object({ timed: phrases, guessed: phrases, estimated: phrases, estimatedBeforeNumber: phrases }),
  failures: z.object({ yes: phrases, no: phrases }),
  /** Gains without minutes: "half the time". */
  gains: phrases,
  prompt: z.object({ words: phrases, glue: phrases }),
  /** "my prompt": whose win it is when a name saved the time. */
  mine: phrases,
});
export type SentenceWords = z.infer<typeof sentenceWordsSchema>;
