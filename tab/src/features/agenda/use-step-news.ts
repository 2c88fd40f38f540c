import { type RefObject, useEffect, useRef } from 'react';
import type { AgendaView, RunView } from '#contract/agenda-view.ts';
import { announce } from '../../lib/announce.ts';
import { phrase, say } from '../../lib/words.ts';

/**
 * When the step changes, the focus goes to its heading if it was moved here. If somebody else moved it, it is only said:
 * taking the focus from a person who is typing would lose their place. Gives the way to say "this one is mine".
 */
export function useStepNews(
  view: AgendaView,
  run: RunView,
  heading: RefObject<HTMLHeadingElement>,
): () => void {
  const last = useRef(run.step);
  const isMine = useRef(false);
  const { step } = run;
  const title = view.items[step]?.title;
  const steps = view.items.length;
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (isMine.current) heading.current?.focus();
    else if (title) announce(say('agenda:run.stepNews', { step: step + 1, steps, title: phrase(title) }));
    isMine.current = false;
  }, [step, steps, title, heading]);
  return () => void (isMine.current = true);
}
