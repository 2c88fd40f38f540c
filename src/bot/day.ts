import type { LocalDate } from '../domain/week.ts';

type Length = 'long' | 'short';

const partsOf: Record<Length, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
};

/** English without a region would put the month first, as in the United States. */
const regional = (language: string): string => (language === 'en' ? 'en-GB' : language);

function formatted(instant: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(regional(language))[0] ?? 'en-GB';
  return new Intl.DateTimeFormat(locale, options).format(instant).replace(',', '');
}

/** "Tuesday 24 November" of a local date. */
export const dayOf = (date: LocalDate, language: string, length: Length = 'long'): string =>
  formatted(new Date(`${date}T12:00:00Z`), language, { ...partsOf[length], timeZone: 'UTC' });

/** "Tuesday" of a local date. */
export const weekdayNameOf = (date: LocalDate, language: string): string =>
  formatted(new Date(`${date}T12:00:00Z`), language, { weekday: 'long', timeZone: 'UTC' });

/** "24 Nov" of an instant, on the calendar of a zone. */
export const shortDayOf = (instant: Date, zone: string, language: string): string =>
  formatted(instant, language, { day: 'numeric', month: 'short', timeZone: zone });
