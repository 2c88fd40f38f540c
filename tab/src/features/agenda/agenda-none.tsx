import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Surface } from '../../components/surface.tsx';
import { useHere } from '../../lib/here.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { StartNow } from './start-now.tsx';

/** No meeting is planned: the ten minutes can be had at once. */
export function AgendaNone({ teamId }: { teamId: string }) {
  const { say } = useWords();
  const { me, host } = useHere();
  const team = me.teams.find(({ id }) => id === teamId);
  const mayRun = team?.may.run === true;
  const mayPlan = team?.may.setUp === true && host.surface === 'personal';
  return (
    <Page title={say('agenda:empty.title')} line={team?.name}>
      <Surface>
        <EmptyState
          kind="use-case"
          title={say('agenda:empty.heading')}
          text={say(mayRun ? 'agenda:empty.line' : 'agenda:empty.lineMember')}
          actions={
            mayRun && (
              <>
                <StartNow teamId={teamId} />
                {mayPlan && <LinkButton to={paths.myTeam}>{say('agenda:empty.setUp')}</LinkButton>}
              </>
            )
          }
        />
      </Surface>
    </Page>
  );
}
