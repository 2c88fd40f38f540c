import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useState } from 'react';
import { searchHistory } from '#contract/history.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { useHere } from '../../lib/here.ts';
import { paths } from '../../lib/paths.ts';
import { useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { HistoryRow } from './history-row.tsx';

const useStyles = makeStyles({
  search: { maxWidth: '420px', '& .fui-Input, & input': { minWidth: 0 } },
  body: { padding: '4px 16px 16px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

const LONGEST = 100;

/** What happened in a team's segments, newest first, to be searched. */
export function HistoryPage({ teamId }: { teamId: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const { me } = useHere();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const team = me.teams.find(({ id }) => id === teamId);
  return (
    <Page
      title={say('agenda:history.title')}
      line={team?.name}
      actions={<LinkButton to={paths.agenda(teamId)}>{say('agenda:history.toAgenda')}</LinkButton>}
    >
      <Field
        label={say('agenda:history.search')}
        hint={say('agenda:history.searchHint')}
        className={styles.search}
      >
        <Input type="search" value={typed} maxLength={LONGEST} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Surface>
        <div className={styles.body}>
          <Past key={search} teamId={teamId} search={search} after={undefined} />
        </div>
      </Surface>
    </Page>
  );
}

/** A page of the list, and the pages that were asked for after it. */
function Past({ teamId, search, after }: { teamId: string; search: string; after: string | undefined }) {
  const styles = useStyles();
  const { say } = useWords();
  const [hasMore, setHasMore] = useState(false);
  const query = { search: search === '' ? undefined : search, after };
  const reading = useRoute(searchHistory, { params: { team: teamId }, query });
  return (
    <Part reading={reading} failed={say('agenda:history.failed')}>
      {({ agendas, found, limit, next }) => (
        <>
          {after === undefined && (
            <p role="status">
              {found === 0
                ? say(search === '' ? 'agenda:history.empty' : 'agenda:history.noMatch')
                : say('agenda:history.found', { count: found, limit })}
            </p>
          )}
          <ul className={styles.list}>
            {agendas.map((past) => (
              <HistoryRow key={past.id} teamId={teamId} past={past} />
            ))}
          </ul>
          {next !== undefined && !hasMore && (
            <Button appearance="subtle" onClick={() => setHasMore(true)}>
              {say('agenda:history.more')}
            </Button>
          )}
          {next !== undefined && hasMore && <Past teamId={teamId} search={search} after={next} />}
        </>
      )}
    </Part>
  );
}
