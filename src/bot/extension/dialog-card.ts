import type { Card } from '../cards/drawn.ts';
import { isRecord } from '../is-record.ts';

const isPress = (value: Record<string, unknown>): boolean => value.type === 'Action.Execute';

/** In a dialog only Submit comes back to the bot, so a press becomes one and carries its verb among its data. */
function asSubmit({ verb, data, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, type: 'Action.Submit', data: { ...(isRecord(data) ? data : {}), verb } };
}

function converted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(converted);
  if (!isRecord(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, converted(each)]));
  return isPress(inner) ? asSubmit(inner) : inner;
}

/** The same card, as a dialog can show it. */
export const dialogCard = (card: Card): Record<string, unknown> => converted(card) as Record<string, unknown>;
