import { dayAndMonth } from '../../lib/dates.ts';
import { phrase, type Phrase } from '../../lib/words.ts';

const isDay = (value: string | number): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Titles and reasons hold dates as facts, such as 2026-11-03; people read "3 November". */
export const itemWords = ({ say, with: values = {} }: Phrase): string =>
  phrase({
    say,
    with: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isDay(value) ? dayAndMonth(value) : value]),
    ),
  });
