import { readSentence, type SentenceReadingView } from '#contract/sentence.ts';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem, call } from '../../lib/api.ts';

const PAUSE = 500;

/**
 * Has the text read after a pause in typing. Reading is a help, so a failure is silent: the fields can be filled by hand.
 * An answer to an older text is dropped.
 */
export function useSentence(text: string, onRead: (reading: SentenceReadingView) => void) {
  const [read, setRead] = useState<{ of: string; reading: SentenceReadingView }>();
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  useEffect(() => {
    if (text.trim().length < 3) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      call(readSentence, { body: { text } }).then(
        ({ data }) => {
          if (!isCurrent) return;
          setRead({ of: text, reading: data });
          latest.current(data);
        },
        (failure: unknown) => {
          if (!(failure instanceof ApiProblem)) throw failure;
        },
      );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  // Places are true of the text they were read in, the fields stay as they were read.
  const spans = read?.of === text ? read.reading.spans : [];
  return { reading: read?.reading, spans };
}
