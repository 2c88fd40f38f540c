/** Phones and the meeting side panel: one column, targets of 44 px. */
export const NARROW = '@media (max-width: 639px)';
/** The aside goes below. It holds on phones too, and Griffel keeps no order between the two: one property, one of them. */
export const MEDIUM = '@media (max-width: 899px)';
/** Tables of many columns have no room: their rows become entries. */
export const CRAMPED = '@media (max-width: 1099px)';
