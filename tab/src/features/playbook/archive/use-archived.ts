import { readDraft, readPlaybook, readUseCase } from '#contract/playbook.ts';
import { useRef } from 'react';
import { announce } from '../../../lib/announce.ts';
import { useAnswers } from '../../../lib/use-route.ts';

/**
 * After a use case was archived or brought back: it is said at once, and what shows it is read again once the dialog is
 * closed, since the page it stands on is then another.
 */
export function useArchived(id: string) {
  const { readAgain } = useAnswers();
  const isDone = useRef(false);
  return {
    onDone: (said: string) => {
      isDone.current = true;
      announce(said);
    },
    onClosed: () => {
      if (!isDone.current) return;
      isDone.current = false;
      void readAgain(readPlaybook);
      void readAgain(readUseCase, { useCase: id });
      void readAgain(readDraft, { useCase: id });
    },
  };
}
