import { readTeam, setUpTeam, type TeamSetUp, type TeamView } from '#contract/team.ts';
import { readMe } from '#contract/person.ts';
import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { ApiProblem, call } from '../../lib/api.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { say } from '../../lib/words.ts';

export type SetUpState =
  | { is: 'ready' }
  | { is: 'saving' }
  | { is: 'saved' }
  | { is: 'failed'; problem: string }
  /** Somebody else saved meanwhile; nothing of either is lost until one is chosen. */
  | { is: 'stale'; theirs: TeamView; etag: string };

interface Read {
  view: TeamView;
  etag: string;
}

/** The form of a team's set-up: typed here, saved on request, never over somebody else's newer one unseen. */
export function useSetUp({ view, etag }: Read) {
  const [setUp, setSetUp] = useState<TeamSetUp>(view.setUp);
  // What the words began from. The page may read the team again meanwhile; that must not hide somebody else's change.
  const [base, setBase] = useState(etag);
  const [state, setState] = useState<SetUpState>({ is: 'ready' });
  const { keep, readAgain } = useAnswers();
  const params = { team: view.id };

  async function save(onTopOf: string) {
    setState({ is: 'saving' });
    try {
      const saved = await call(setUpTeam, { params, body: setUp, ifMatch: onTopOf });
      keep(readTeam, { params }, { data: saved.data, etag: saved.etag });
      setBase(saved.etag ?? '');
      void readAgain(readMe);
      setState({ is: 'saved' });
      announce(say('team:saved'));
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setState(failure.code === 'stale' ? await theirs() : { is: 'failed', problem: failure.title });
    }
  }

  async function theirs(): Promise<SetUpState> {
    try {
      const now = await call(readTeam, { params });
      return { is: 'stale', theirs: now.data, etag: now.etag ?? '' };
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      return { is: 'failed', problem: failure.title };
    }
  }

  return {
    setUp,
    state,
    change: (part: Partial<TeamSetUp>) => {
      setSetUp((before) => ({ ...before, ...part }));
      if (state.is === 'saved' || state.is === 'failed') setState({ is: 'ready' });
    },
    save: () => void save(state.is === 'stale' ? state.etag : base),
    takeTheirs: () => {
      if (state.is !== 'stale') return;
      keep(readTeam, { params }, { data: state.theirs, etag: state.etag });
      setSetUp(state.theirs.setUp);
      setBase(state.etag);
      setState({ is: 'ready' });
    },
  };
}
