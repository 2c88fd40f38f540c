import { Fragment } from 'react';
import { useWords } from '../../lib/words.ts';
import type { HeldWords } from './held.ts';

/** What was found in a field, word by word, each on a line of its own below it. */
export function FoundWords({ held }: { held: readonly HeldWords[] }) {
  const { say } = useWords();
  return held.map(({ kind, words, start }, nth) => (
    <Fragment key={start}>
      {nth > 0 && ' '}
      {nth > 0 && <br />}
      {say(`win:found.words.${kind}`, { words })}
    </Fragment>
  ));
}
