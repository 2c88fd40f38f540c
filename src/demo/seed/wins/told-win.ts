import type { Audience, WinWords } from '../../../domain/win/win.ts';

/** A win of the history: who told it when, in their own words, and how it was received. */
export interface ToldWin extends Omit<WinWords, 'kind' | 'audience'> {
  by: string;
  /** Week of the history, and day from Monday. */
  week: number;
  day: 1 | 2 | 3 | 4 | 5;
  kind?: WinWords['kind'];
  /** Everyone, unless it says otherwise. */
  audience?: Audience;
  cheers: number;
  /** How many colleagues said "I'll try it". */
  tries: number;
}
