import { z } from 'zod/v4';
import { OUTCOMES } from '../commitment/commitment.ts';

/** Commands that are a whole message and carry nothing else. */
export const PLAIN_COMMANDS = [
  'pause',
  'resume',
  'my-data',
  'help',
  'wins',
  'playbook',
  'plan',
  'tried',
  'check-in',
  'me',
  'agenda',
  'set-up',
  'undo',
  'thanks',
] as const;
export type PlainCommand = (typeof PLAIN_COMMANDS)[number];

const phrases = z.array(z.string().min(1));

/** The words of one language that start something in chat; phrases are written as in `sentence.json`. */
export const chatWordsSchema = z.object({
  /** May stand before or behind a command: "stop please". */
  politeness: phrases,
  /** Marks that say thanks without a word. */
  thanksMarks: phrases,
  commands: z.record(z.enum(PLAIN_COMMANDS), phrases),
  outcomes: z.record(z.enum(OUTCOMES), phrases),
  /** Commands of one word in which wrong letters are forgiven. */
  typos: phrases,
  /** Words one or two letters from a command that mean themselves. */
  ordinaryWords: phrases,
  pause: z.object({ openings: phrases, glue: phrases, until: phrases, month: phrases, fortnight: phrases }),
  /** In personal chat these begin a win or a failure as "win" and "failed" do anywhere. */
  personalOpenings: z.object({ worked: phrases, failed: phrases }),
  search: z.object({
    wins: phrases,
    playbook: phrases,
    /** Dropped in front of what is searched for: "wins about Excel". */
    glue: phrases,
    /** Behind these words the opening was the subject of a sentence: "ideas are welcome". */
    notBefore: phrases,
  }),
  plan: z.object({ openings: phrases, when: phrases, will: phrases, willUse: phrases }),
  tried: z.object({ openings: phrases, notBefore: phrases, glue: phrases }),
  questions: z.object({ openings: phrases, not: phrases }),
  /** Words not worth looking for. */
  notNouns: phrases,
});
export type ChatWords = z.infer<typeof chatWordsSchema>;
