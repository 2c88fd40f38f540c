/** So many at a time are asked of the storage; the answers stand in the order of what was asked. */
const AT_ONCE = 16;

export async function inTurns<Item, Answer>(
  items: readonly Item[],
  act: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE)
    answers.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(act))));
  return answers;
}
