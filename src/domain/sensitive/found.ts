/** What a text may hold that does not belong into what others read. */
export const FOUND_KINDS = ['email', 'phone', 'card', 'iban', 'marking'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Characters `start` up to, not including, `end` of the text as typed. */
export interface Found {
  kind: FoundKind;
  start: number;
  end: number;
}
export interface FoundIn extends Found {
  field: string;
}
