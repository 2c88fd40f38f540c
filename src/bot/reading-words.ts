import chat from '../words/en/chat.json' with { type: 'json' };
import sentence from '../words/en/sentence.json' with { type: 'json' };
import { chatWordsSchema } from '../domain/chat/chat-words.ts';
import type { MessageWords } from '../domain/chat/said.ts';
import { sentenceWordsSchema } from '../domain/sentence/sentence-words.ts';

/** What the reader of wins knows of English; a fault in the catalogue ends the start. */
export const SENTENCE_WORDS = sentenceWordsSchema.parse(sentence);

/** What the reader of chat knows besides. */
export const MESSAGE_WORDS: MessageWords = { ...SENTENCE_WORDS, ...chatWordsSchema.parse(chat) };
