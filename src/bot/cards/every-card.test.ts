import { expect, test } from 'vitest';
import { VERBS } from '../verbs.ts';
import { newKit } from './cards.fixture.ts';
import { CARD_BYTES } from './drawn.ts';
import { everyCard } from './every-card.fixture.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object inside a card, but not what a button carries. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.entries(value).flatMap(([key, inner]) => (key === 'data' ? [] : nodesIn(inner)))];
}

const ofType = (card: unknown, type: string): Node[] => nodesIn(card).filter((node) => node.type === type);
const cards = Object.entries(everyCard(newKit()));
const each = (prove: (drawn: (typeof cards)[number][1], name: string) => void) => {
  for (const [name, drawn] of cards) prove(drawn, name);
};

test('every card is small enough for a phone, also with the longest words', () => {
  each(({ card }, name) =>
    expect(Buffer.byteLength(JSON.stringify(card)), name).toBeLessThanOrEqual(CARD_BYTES),
  );
});

test('every card is version 1.5 and says in one line what it is', () => {
  each(({ card, summary }, name) => {
    expect(card.version, name).toBe('1.5');
    expect(summary.length, name).toBeGreaterThan(5);
    expect([card.fallbackText, card.speak], name).toEqual([summary, summary]);
  });
});

test('no summary holds a prompt', () => {
  each(({ summary }, name) => expect(summary.length, name).toBeLessThan(300));
});

test('words of people are never drawn as markdown', () => {
  each(({ card }, name) =>
    expect(
      ofType(card, 'TextBlock')
        .map((node) => String(node.text))
        .join('\n'),
      name,
    ).not.toMatch(/evil|\*\*bold/),
  );
});

test('every sentence is in the catalogue and complete', () => {
  each(({ card, summary }, name) =>
    expect(JSON.stringify([card, summary]), name).not.toMatch(
      /"(card|bot|error|agenda):[a-z]|\b[a-z]+\.[a-zA-Z]+_other|\{\{|undefined|NaN/,
    ),
  );
});

test('a missing sentence shows as its key', () => {
  each(({ card }, name) =>
    expect(
      nodesIn(card)
        .flatMap((node) => [node.text, node.title, node.label, node.placeholder])
        .filter((text) => typeof text === 'string' && /^[a-zA-Z]+(\.[a-zA-Z-]+)+$/.test(text)),
      name,
    ).toEqual([]),
  );
});

test('a card has at most six buttons and one that stands out', () => {
  each(({ card }, name) => {
    const actions = card.actions ?? [];
    expect(actions.length, name).toBeLessThanOrEqual(6);
    expect(
      actions.filter((action) => 'style' in action && action.style === 'positive').length,
      name,
    ).toBeLessThan(2);
  });
});

test('every button that comes back carries its version, its operation and ids only', () => {
  each(({ card }, name) => {
    for (const action of ofType(card, 'Action.Execute')) {
      const data = isNode(action.data) ? action.data : {};
      expect(data.v, name).toBe(1);
      expect(String(data.opId), name).toMatch(/^[0-9A-Za-z-]{8,64}$/);
      expect(Object.keys(data), name).not.toContain('user');
      expect(Object.keys(data), name).not.toContain('role');
    }
  });
});

test('no input has the name of something the button already carries', () => {
  each(({ card }, name) => {
    const inputs = nodesIn(card).filter((node) => String(node.type).startsWith('Input.'));
    if (name === 'not saved') return;
    for (const action of ofType(card, 'Action.Execute')) {
      const keys = Object.keys(isNode(action.data) ? action.data : {});
      expect(
        inputs.filter((input) => keys.includes(String(input.id))),
        name,
      ).toEqual([]);
    }
  });
});

test('every input has a label, and every required one says what is missing', () => {
  each(({ card }, name) => {
    for (const input of nodesIn(card).filter((node) => String(node.type).startsWith('Input.'))) {
      expect(String(input.label ?? '').length, `${name} ${String(input.id)}`).toBeGreaterThan(1);
      if (input.isRequired === true) expect(input.errorMessage, name).toBeTruthy();
    }
  });
});

test('choices are ids without a comma', () => {
  each(({ card }, name) => {
    for (const choice of ofType(card, 'Input.ChoiceSet').flatMap((input) => nodesIn(input.choices))) {
      expect(String(choice.value), name).toMatch(/^[^,]+$/);
    }
  });
});

test('every verb the bot answers stands on a card', () => {
  const used = new Set(
    cards.flatMap(([, { card }]) => ofType(card, 'Action.Execute').map((action) => action.verb)),
  );
  expect([...VERBS].filter((verb) => !used.has(verb))).toEqual([]);
});
