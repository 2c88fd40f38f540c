import { Button } from '@fluentui/react-button';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Surface } from '../../components/surface.tsx';
import { useHere } from '../../lib/here.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { PlanForm } from './plan-form.tsx';
import { StartNow } from './start-now.tsx';
import { useComing } from './use-coming.ts';

/** No meeting is planned: the ten minutes can be had at once, or be planned by hand. */
export function AgendaNone({ teamId }: { teamId: string }) {
  const { say } = useWords();
  const { me, host } = useHere();
  const { reading, changed } = useComing(teamId);
  const [isPlanning, setPlanning] = useState(false);
  const team = me.teams.find(({ id }) => id === teamId);
  const mayRun = team?.may.run === true;
  const mayPlan = reading.data?.may.plan === true;
  const maySetUp = team?.may.setUp === true && host.surface === 'personal';
  const line = mayPlan ? 'agenda:empty.lineByHand' : mayRun ? 'agenda:empty.line' : 'agenda:empty.lineMember';
  return (
    <Page title={say('agenda:empty.title')} line={team?.name}>
      <Surface>
        <EmptyState
          kind="use-case"
          title={say('agenda:empty.heading')}
          text={say(line)}
          actions={
            mayRun && (
              <>
                <StartNow teamId={teamId} />
                {mayPlan && (
                  <Button
                    icon={<CalendarAddRegular />}
                    aria-expanded={isPlanning}
                    onClick={() => setPlanning(!isPlanning)}
                  >
                    {say('agenda:plan.another')}
                  </Button>
                )}
                {maySetUp && <LinkButton to={paths.myTeam}>{say('agenda:empty.setUp')}</LinkButton>}
              </>
            )
          }
        >
          {isPlanning && reading.data && (
            <PlanForm teamId={teamId} today={reading.data.today} onPlanned={changed} />
          )}
        </EmptyState>
      </Surface>
    </Page>
  );
}
