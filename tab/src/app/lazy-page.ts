import { lazy, type ComponentType } from 'react';
import { loadWords } from '../lib/words.ts';

/** A page that is loaded together with the words it speaks. */
export const lazyPage = <Props extends object>(
  words: Parameters<typeof loadWords>[0],
  load: () => Promise<ComponentType<Props>>,
) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), loadWords(words)]);
    return { default: page };
  });
