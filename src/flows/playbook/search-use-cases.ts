import { plainLetters, searchWords } from '../../domain/playbook/search-words.ts';
import { textOf, type UseCase } from '../../domain/playbook/use-case.ts';
import type { Actor, World } from '../ports.ts';
import { seePlaybook } from './list-use-cases.ts';

export interface WordFound {
  word: string;
  /** Ids of the use cases whose trigger, plan or prompt holds it. */
  useCases: string[];
}

/**
 * Where each word of a search stands in the texts that the list itself does not hold. Word by word, since the list finds
 * words in titles, tasks and departments as well, and a use case fits when each of them stands somewhere.
 */
export async function searchUseCases(world: World, actor: Actor, text: string): Promise<WordFound[]> {
  const { lines } = await seePlaybook(world, actor);
  return searchWords(text).map((word) => ({
    word,
    useCases: lines.flatMap(({ useCase }) => (lettersOf(useCase).includes(word) ? [useCase.id] : [])),
  }));
}

/** Texts never change in place: each is brought to plain letters once. */
const letters = new WeakMap<UseCase, string>();

function lettersOf(useCase: UseCase): string {
  const { plan, prompt, trigger } = textOf(useCase, 'en');
  const found = letters.get(useCase) ?? plainLetters(`${trigger} ${plan} ${prompt}`);
  letters.set(useCase, found);
  return found;
}
