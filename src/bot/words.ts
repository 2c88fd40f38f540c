import { createInstance, type i18n } from 'i18next';
import agenda from '../words/en/agenda.json' with { type: 'json' };
import bot from '../words/en/bot.json' with { type: 'json' };
import card from '../words/en/card.json' with { type: 'json' };
import department from '../words/en/department.json' with { type: 'json' };
import error from '../words/en/error.json' with { type: 'json' };
import lint from '../words/en/lint.json' with { type: 'json' };
import reading from '../words/en/reading.json' with { type: 'json' };
import task from '../words/en/task.json' with { type: 'json' };
import tool from '../words/en/tool.json' with { type: 'json' };
import type { Phrase } from '../domain/playbook-error.ts';
import { dayOf } from './day.ts';

export type Values = Record<string, string | number>;

/** The catalogues as the server says them. A key without a sentence is a bug, so it is shown as it is. */
export interface Words {
  say(key: string, values: Values, language: string): string;
  phrase(phrase: Phrase, language: string): string;
}

const isDate = (value: string | number): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Domain and flows hold dates as facts; people read "Tuesday 24 November". */
const readable = (values: Values, language: string): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isDate(value) ? dayOf(value, language) : value]),
  );

function newCatalogue(): i18n {
  const catalogue = createInstance();
  void catalogue.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'bot',
    resources: { en: { agenda, bot, card, department, error, lint, reading, task, tool } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return catalogue;
}

export function newWords(): Words {
  const catalogue = newCatalogue();
  const say: Words['say'] = (key, values, language) =>
    catalogue.t(key, { ...readable(values, language), lng: language });
  return { say, phrase: (phrase, language) => say(phrase.say, phrase.with ?? {}, language) };
}
