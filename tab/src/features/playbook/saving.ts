import { ApiProblem } from '../../lib/api.ts';
import type { Read, SaveAnswer } from './keeper.ts';

function refusal(problem: unknown): { is: 'unreachable' } | { is: 'refused'; problem: string } {
  if (!(problem instanceof ApiProblem)) throw problem;
  return problem.isPassing ? { is: 'unreachable' } : { is: 'refused', problem: problem.title };
}

/** One save, told as a keeper understands it. What somebody else saved is read anew: the next save needs its mark. */
export async function saving<Draft>(
  save: () => Promise<Read<Draft>>,
  readNow: () => Promise<Read<Draft>>,
): Promise<SaveAnswer<Draft>> {
  try {
    return { is: 'saved', ...(await save()) };
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'stale') return refusal(problem);
    return readNow().then((theirs): SaveAnswer<Draft> => ({ is: 'stale', ...theirs }), refusal);
  }
}
