import { duplicateUseCase } from '#contract/archive.ts';
import { newUseCaseId, readPlaybook, USE_CASE_LIMITS } from '#contract/playbook.ts';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { announce } from '../../../lib/announce.ts';
import { call } from '../../../lib/api.ts';
import { newOpId } from '../../../lib/op-id.ts';
import { paths } from '../../../lib/paths.ts';
import { useAnswers } from '../../../lib/use-route.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';
import type { NamedUseCase } from './archive-dialog.tsx';

/** Begins a copy and goes to it. Pressed again after an answer was lost, it is the same copy. */
export function useDuplicate() {
  const [, goTo] = useLocation();
  const { readAgain } = useAnswers();
  const endings = useRef(new Map<string, string>());
  return useSaving(async ({ id, title: of }: NamedUseCase) => {
    const ending = endings.current.get(id) ?? newOpId();
    endings.current.set(id, ending);
    const title = say('playbook:archive.copy-of', { title: of }).slice(0, USE_CASE_LIMITS.title).trim();
    const body = { id: newUseCaseId(title, ending), title };
    const { data } = await call(duplicateUseCase, { params: { useCase: id }, body });
    endings.current.delete(id);
    announce(say('playbook:archive.copied'));
    void readAgain(readPlaybook);
    goTo(paths.useCase(data.id));
  });
}
