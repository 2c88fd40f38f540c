/** One line of a bench. */
export interface Measured {
  what: string;
  value: string;
  unit: string;
  aim: string;
  isGood: boolean;
}
