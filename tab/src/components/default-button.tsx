import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import { markDefault, readTeam } from '#contract/team.ts';
import { announce } from '../lib/announce.ts';
import { ApiProblem, call } from '../lib/api.ts';
import { useAnswers, useRoute } from '../lib/use-route.ts';
import { say } from '../lib/words.ts';
import { Bar } from './bar.tsx';

interface Props {
  team: string;
  useCase: string;
  /** What is archived is not made a team's way anew. */
  mayMark?: boolean;
}

/** Marks a use case as the way a team works, or takes that back; for everybody else it only says so. */
export function DefaultButton({ team, useCase, mayMark = true }: Props) {
  const params = { team };
  const { data } = useRoute(readTeam, { params });
  const { keep } = useAnswers();
  const [problem, setProblem] = useState<string>();
  if (!data) return null;
  const isDefault = data.defaults.some((each) => each.useCase.id === useCase);
  if (!isDefault && !mayMark) return null;
  async function mark() {
    setProblem(undefined);
    try {
      const saved = await call(markDefault, { params: { team, useCase }, body: { isDefault: !isDefault } });
      keep(readTeam, { params }, { data: saved.data, etag: saved.etag });
      announce(say(isDefault ? 'tab:default.takenBack' : 'tab:default.marked', { team: data?.name ?? '' }));
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(failure.title);
    }
  }
  if (!data.may.setUp) return isDefault ? <span>{say('tab:default.is', { team: data.name })}</span> : null;
  return (
    <>
      {problem && <Bar tone="error">{problem}</Bar>}
      {isDefault && <span>{say('tab:default.is', { team: data.name })}</span>}
      <div>
        <Button size="small" appearance="subtle" onClick={() => void mark()}>
          {say(isDefault ? 'tab:default.takeBack' : 'tab:default.mark', { team: data.name })}
        </Button>
      </div>
    </>
  );
}
