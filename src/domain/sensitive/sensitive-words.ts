/**
 * What is looked for by word. Nobody reads these, and a text is not always in the language of its reader's screen, so they are
 * no catalogue. Phrases are small letters with single spaces; "a|b" gives a choice and "<stop>" is any mark.
 */
export const MARKINGS: readonly string[] = [
  'strictly|highly|company|commercially confidential',
  'private|proprietary and confidential',
  'this is|are|was confidential',
  'the following is confidential',
  'confidentiality notice',
  'internal only',
  'internal use only',
  'for internal use',
  'do not forward',
  "don't forward",
  'please do not forward',
  "please don't forward",
  'do not share|distribute|circulate|copy this|it|outside|externally|further|beyond|<stop>',
  "don't share|distribute|circulate|copy this|it|outside|externally|further|beyond|<stop>",
  'not for distribution|circulation|publication|release',
  'not to be forwarded|distributed|shared|circulated',
  'not for external|public use|release|distribution',
  'eyes only',
  'for your eyes only',
  'under nda',
  'under embargo until|till',
  'embargoed until|till',
  'strictly private',
  'top secret',
  'streng vertraulich',
  'nur für den internen gebrauch',
  'bitte nicht weiterleiten',
  'ne pas diffuser',
];

/** On a line or between marks of their own, or in capitals, these are a stamp; in a sentence they may be talk about one. */
export const STAMPS: readonly string[] = [
  ...[
    'confidential',
    'internal',
    'restricted',
    'secret',
    'company internal',
    'under embargo',
    'nda',
    'do not copy',
  ],
  ...['vertraulich', 'nicht weiterleiten', 'confidentiel', 'confidencial', 'uso interno', 'usage interne'],
  ...['riservato', 'vertrouwelijk', 'poufne'],
];

/** Shortly before a marking they make it advice: "never paste anything confidential". */
export const NO_MARKING_BEFORE: ReadonlySet<string> = new Set([
  ...'no not never non nothing without avoid exclude remove removed removing anything any strip hide mask leave less'.split(
    ' ',
  ),
  ...'nichts keine kein ohne nie rien aucun sans nada sin niente geen'.split(' '),
]);
export const NO_MARKING_REACH = 4;
/** Right before a marking: "an assumption you do not share" asks nothing of the reader. */
export const SUBJECTS: ReadonlySet<string> = new Set('i you we they who'.split(' '));

/** Before digits: it is a telephone number. */
export const PHONE_LABELS: ReadonlySet<string> = new Set([
  ...'tel phone telephone mobile cell cellphone fax whatsapp call called calling ring rang dial dialled text sms'.split(
    ' ',
  ),
  ...'handy mobil telefon mobiel tél téléphone portable teléfono móvil telefono cellulare telefoon'.split(
    ' ',
  ),
]);

/** Before digits: it is the name of something else. */
export const OTHER_LABELS: ReadonlySet<string> = new Set([
  ...'order orders invoice invoices ticket tickets case no nr id ref reference po pr inc req version release build'.split(
    ' ',
  ),
  ...'article item sku serial batch lot contract customer account personnel employee policy project job room page'.split(
    ' ',
  ),
  ...'isbn ean gtin doi iso din hash commit port ip asset vat tax cost centre center ledger document doc file line'.split(
    ' ',
  ),
  ...[
    '#',
    '€',
    '$',
    '£',
    '¥',
    'eur',
    'usd',
    'gbp',
    'chf',
    '§',
    'bestellung',
    'rechnung',
    'commande',
    'facture',
    'pedido',
  ],
]);

/** Right behind digits: it is an amount. */
export const AMOUNT_UNITS =
  /^\s?(?:%|€|\$|£|°|(?:eur|euros?|usd|dollars?|gbp|chf|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|km|kg|mb|gb|tb|k|m|mio|million|people|users|rows|lines|pages|pieces|pcs|units|tokens|words|characters|records|points)(?![\p{L}\p{N}]))/iu;
