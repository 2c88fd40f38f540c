/** Elements that begin a new line where they end. */
const BLOCK_END = /<br\s{0,9}\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote|pre)>/gi;
/** Pictures and emoji say in `alt` what they stand for. */
const PICTURE = /<(?:img|emoji)\b[^<>]{0,2000}?\balt="([^"<>]{0,200})"[^<>]{0,2000}>/gi;
/** A reply quotes what it answers; those are another person's words. */
const QUOTED = /<blockquote\b[^<>]{0,2000}schema\.skype\.com\/Reply[^<>]{0,2000}>[\s\S]*?<\/blockquote>/gi;
const TAG = /<\/?[a-z][^<>]{0,2000}>|<!--[\s\S]{0,2000}?-->/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const LAST_CODE_POINT = 0x10ffff;

const pointOf = (code: number): string => (code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '');

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return pointOf(Number(decimal));
  if (hex !== undefined) return pointOf(Number.parseInt(hex, 16));
  return NAMED[name?.toLowerCase() ?? ''] ?? whole;
}

/** What a person reads of a message that Teams hands over as HTML: lines of text, without the words a reply quotes. */
export const plainText = (html: string): string =>
  html
    .replace(QUOTED, '')
    .replace(PICTURE, '$1')
    .replace(BLOCK_END, '\n')
    .replace(TAG, '')
    .replace(ENTITY, entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
