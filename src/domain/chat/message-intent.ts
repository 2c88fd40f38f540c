import type { Outcome } from '../commitment/commitment.ts';
import type { SentenceReading } from '../sentence/read-sentence.ts';

export const PLACES = ['personal', 'channel', 'group'] as const;
/** Where a message was written. A channel and a group are shared: ordinary sentences there are not for the bot. */
export type Place = (typeof PLACES)[number];

/** What a message asks for. Whether the person may have it, and where it is answered, is decided elsewhere. */
export type MessageIntent =
  | { kind: 'pause'; weeks?: number }
  | { kind: 'resume' }
  | { kind: 'my-data' }
  | { kind: 'help' }
  | { kind: 'win'; reading: SentenceReading }
  | { kind: 'failed'; reading: SentenceReading }
  | { kind: 'wins'; search?: string }
  | { kind: 'playbook'; search?: string }
  /** Completes "When …, I will …"; both are as typed. */
  | { kind: 'plan'; trigger?: string; plan?: string }
  | { kind: 'report'; outcome: Outcome }
  /** `of`: a person or a win, as typed. */
  | { kind: 'tried'; of?: string }
  | { kind: 'check-in' }
  | { kind: 'me' }
  | { kind: 'agenda' }
  | { kind: 'set-up' }
  | { kind: 'undo' }
  | { kind: 'thanks' }
  /** Nothing was written: only the bot's name, or only a picture or file. */
  | { kind: 'empty' }
  /** Not understood; `search` holds the words worth looking for. */
  | { kind: 'hint'; search?: string; looksLikeQuestion: boolean };
