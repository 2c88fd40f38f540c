import { z } from 'zod/v4';
import { SPAN_FIELDS } from '../domain/sentence/reading-spans.ts';
import { phraseSchema } from './common.ts';
import { post } from './route.ts';
import { winWordsSchema } from './win.ts';

/** What the reader understood in a sentence; the tab shows it above the form, and nothing is stored. */
export const sentenceReading = z.object({
  words: winWordsSchema.partial(),
  read: z.array(
    z.enum(['title', 'task', 'tool', 'before', 'after', 'saved', 'frequency', 'basis', 'prompt', 'kind']),
  ),
  notes: z.array(phraseSchema),
  /** Which characters of the text filled a field. */
  spans: z.array(z.object({ field: z.enum(SPAN_FIELDS), start: z.number(), end: z.number() })),
});
export type SentenceReadingView = z.infer<typeof sentenceReading>;
export const readSentence = post('/api/wins/read', {
  says: 'Read a sentence into the fields of a win. Stores nothing',
  body: z.object({ text: z.string().max(4000) }),
  answer: sentenceReading,
});
