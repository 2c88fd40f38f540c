/**
 * A figure is shown, coded or withheld as a type, so that no screen can draw what must not be seen.
 * `n` active, `heard` heard from, `of` people counted: "5 active, 6 heard from, 12 people".
 */
export type Figure =
  | { is: 'shown'; n: number; heard: number; of: number }
  /** Signed acts are known by name; of the rest only a coarse word may be said: "5 signed, up to 2 more". */
  | { is: 'coded'; signed: number; more: 'up-to-2' | 'all-but-2-or-fewer'; of: number }
  | { is: 'withheld'; why: WithheldReason };

export type WithheldReason = 'too-few-people' | 'nobody-counts-here' | 'not-over';

/** Signed acts are seen in the team by name anyway; so their figure is shown in teams of any size. */
export const signedFigure = (active: number, heard: number, people: number): Figure =>
  people === 0
    ? { is: 'withheld', why: 'nobody-counts-here' }
    : { is: 'shown', n: active, heard, of: people };
