import type { SentenceReadingView } from '#contract/sentence.ts';
import { useWords } from '../../lib/words.ts';
import { wordsLanguage } from '../../lib/words-language.ts';

/** What the reader of sentences found, in words, since a field that fills itself must not surprise. */
export function Understood({ reading }: { reading: SentenceReadingView | undefined }) {
  const { say, phrase } = useWords();
  if (!reading || reading.read.length === 0) return say('win:form.textHint');
  const names = reading.read.map((name) => say(`win:form.fields.${name}`));
  const fields = new Intl.ListFormat(wordsLanguage(), { type: 'conjunction' }).format(names);
  return (
    <>
      {say('win:form.understood', { fields })}
      {reading.notes.map((note) => (
        <span key={note.say}> {phrase(note)}</span>
      ))}
    </>
  );
}
