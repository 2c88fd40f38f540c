import type { RestoreView } from '#contract/restoring.ts';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';

/** One thing that a version said otherwise: a use case or a department's weeks. */
export interface Matter {
  key: string;
  title: string;
  is: string;
  draft?: RestoreView['useCases'][number]['draft'];
  useCase?: string;
  department?: string;
}

export const matterOf = ({ sequences, useCases }: RestoreView): Matter[] => [
  ...useCases.map(({ draft, id, title }) => ({
    key: `use-case ${id}`,
    title,
    is: say('versions:is-use-case'),
    draft,
    useCase: id,
  })),
  ...sequences.map(({ department, draft }) => ({
    key: `weeks ${department}`,
    title: say('versions:weeks-title', { department: departmentName(department) }),
    is: say('versions:is-sequence'),
    draft,
    department,
  })),
];

/** What is not restored as a draft yet. */
export const openMatter = (matter: readonly Matter[]): Matter[] =>
  matter.filter(({ draft }) => draft?.isRestored !== true);

/** What somebody's draft stood in the way of. */
export const leftOf = (view: RestoreView): Matter[] => openMatter(matterOf(view));
