import type { MeView } from '#contract/person.ts';
import { makeStyles } from '@griffel/react';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Surface } from '../../components/surface.tsx';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({ steps: { textAlign: 'start', margin: 0, paddingInlineStart: '20px' } });

/** A first visit before any team of this person has the app. */
export function NoTeam() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Surface>
      <EmptyState kind="use-case" title={say('home:noTeam.title')} text={say('home:noTeam.line')}>
        <ol className={styles.steps}>
          <li>{say('home:noTeam.one')}</li>
          <li>{say('home:noTeam.two')}</li>
          <li>{say('home:noTeam.three')}</li>
        </ol>
        <p>{say('home:noTeam.member')}</p>
        <LinkButton to={paths.wins}>{say('home:noTeam.wins')}</LinkButton>
      </EmptyState>
    </Surface>
  );
}

export function NoSegment({ team }: { team: MeView['teams'][number] | undefined }) {
  const { say } = useWords();
  const leads = team?.may.run === true;
  return (
    <Surface>
      <EmptyState
        kind="use-case"
        title={say('home:noSegment.title')}
        text={say(leads ? 'home:noSegment.line' : 'home:noSegment.lineMember')}
        actions={
          team && leads ? (
            <LinkButton to={paths.agenda(team.id)} appearance="primary">
              {say('home:noSegment.open')}
            </LinkButton>
          ) : (
            <LinkButton to={paths.wins}>{say('home:noTeam.wins')}</LinkButton>
          )
        }
      />
    </Surface>
  );
}
