/** Phones and the meeting side panel: one column, targets of 44 px. */
export const NARROW = '@media (max-width: 639px)';
/** One column beside none: the aside goes below. */
export const MEDIUM = '@media (max-width: 899px)';
