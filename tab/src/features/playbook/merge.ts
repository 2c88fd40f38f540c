/** The work of two people on one text, joined as far as it can be without asking. */
export interface Merge<Form, Part> {
  /** Mine, with every part that only the other changed. */
  merged: Form;
  /** Parts both changed, and not to the same: somebody has to choose. */
  toChoose: Part[];
  /** Parts taken from the other without asking. */
  taken: Part[];
}
