import { Button } from '@fluentui/react-button';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { Caption1 } from '@fluentui/react-text';
import { useWords } from '../../lib/words.ts';
import { useStart } from './use-start.ts';

/** "Start now, nothing prepared" is one tap. */
export function StartNow({ teamId }: { teamId: string }) {
  const { say } = useWords();
  const { isBusy, problem, begin } = useStart(teamId);
  return (
    <>
      <Button appearance="primary" icon={<PlayRegular />} disabledFocusable={isBusy} onClick={begin}>
        {say('agenda:empty.startNow')}
      </Button>
      {problem && <Caption1 role="alert">{problem.title}</Caption1>}
    </>
  );
}
