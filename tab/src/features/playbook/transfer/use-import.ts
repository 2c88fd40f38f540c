import { readMe } from '#contract/person.ts';
import { readPlaybook } from '#contract/playbook.ts';
import { importPlaybook, type ImportView, previewImport } from '#contract/playbook-file.ts';
import { listVersions } from '#contract/versions.ts';
import { useRef, useState } from 'react';
import { announce } from '../../../lib/announce.ts';
import { ApiProblem, call } from '../../../lib/api.ts';
import { useAnswers } from '../../../lib/use-route.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';
import { readFile } from './read-file.ts';

interface State {
  file?: { name: string; text: string };
  /** What could not be read as a text at all, in a sentence. */
  refused?: string;
  seen?: ImportView;
  /** The server's sentence, when the playbook was published anew since the file was looked at. */
  stale?: string;
  /** The version that says what the file says. */
  done?: number;
}

/** A file from the choice to the version. Whatever fails, it stays chosen. */
export function useImport() {
  const { readAgain } = useAnswers();
  const [state, setState] = useState<State>({});
  // Of several files chosen one after the other, the last is shown, whichever is answered last.
  const latest = useRef(0);

  async function see(file: { name: string; text: string }, stale?: string): Promise<void> {
    const turn = (latest.current += 1);
    const { data } = await call(previewImport, { body: { file: file.text } });
    if (turn !== latest.current) return;
    setState({ file, seen: data, ...(stale !== undefined && { stale }) });
    announce(data.refused ? say('transfer:announce-refused') : say('transfer:announce-ready'));
  }

  const choosing = useSaving(async (chosen: File) => {
    const file = await readFile(chosen);
    setState('refused' in file ? { refused: file.refused } : { file });
    if ('text' in file) await see(file);
  });
  const looking = useSaving(async () => {
    if (state.file) await see(state.file);
  });
  const publishing = useSaving(async (note: string) => {
    const { file, seen } = state;
    if (!file || !seen?.ready) return;
    try {
      const { version } = seen.ready;
      const { data } = await call(importPlaybook, { body: { file: file.text, note, version } });
      setState({ file, done: data.version });
      announce(say('transfer:done', { version: data.version }));
      await Promise.all([readAgain(readMe), readAgain(readPlaybook), readAgain(listVersions)]);
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.code !== 'stale') throw problem;
      await see(file, problem.title);
    }
  });

  const isLooking = choosing.isRunning || looking.isRunning;
  // A failure is told until the file is seen, by whichever way it was asked for again.
  const isUnseen = state.file !== undefined && state.seen === undefined && state.done === undefined;
  return {
    ...state,
    choose: choosing.run,
    lookAgain: looking.run,
    publishing,
    isLooking,
    lookProblem: isUnseen && !isLooking ? (looking.problem ?? choosing.problem) : undefined,
  };
}
