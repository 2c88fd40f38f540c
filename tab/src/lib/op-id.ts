/** Minted when a form or a button is first used, and sent again with every repeat of the same act. */
export const newOpId = (): string => crypto.randomUUID();
