import { type OpenChangesView, publishChanges, readOpenChanges } from '#contract/open-changes.ts';
import { readPlaybook } from '#contract/playbook.ts';
import { compareVersions, listVersions } from '#contract/versions.ts';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Bar } from '../../../components/bar.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { Page } from '../../../components/page.tsx';
import { Part } from '../../../components/part.tsx';
import { Surface } from '../../../components/surface.tsx';
import { announce } from '../../../lib/announce.ts';
import { call } from '../../../lib/api.ts';
import { paths } from '../../../lib/paths.ts';
import { type Reading, useAnswers, useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { PlaybookTabs } from '../playbook-tabs.tsx';
import { PublishBar } from './publish-bar.tsx';
import { UseCaseRow, WeeksRow } from './review-rows.tsx';
import { useChosen } from './use-chosen.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
});

/** All that is written and not published: looked at, chosen and published together. Editors only. */
export function ReviewPage() {
  const reading = useRoute(readOpenChanges);
  const count = reading.data && reading.data.useCases.length + reading.data.sequences.length;
  const [published, setPublished] = useState<number>();
  return (
    <Page
      title={say('versions:review-title')}
      {...(count !== undefined && count > 0 && { line: say('versions:review-line', { count }) })}
    >
      {reading.problem?.code !== 'not-allowed' && <PlaybookTabs />}
      {published !== undefined && (
        <Bar tone="success">{say('versions:published-together', { version: published })}</Bar>
      )}
      <Part reading={reading} failed={say('versions:review-failed')}>
        {(view) =>
          count === 0 ? <Nothing /> : <Review view={view} again={reading.again} onPublished={setPublished} />
        }
      </Part>
    </Page>
  );
}

function Nothing() {
  return (
    <Surface>
      <EmptyState
        kind="use-case"
        title={say('versions:review-empty-title')}
        text={say('versions:review-empty-text')}
        actions={<LinkButton to={paths.playbook}>{say('versions:to-use-cases')}</LinkButton>}
      />
    </Surface>
  );
}

interface ReviewProps extends Pick<Reading<unknown>, 'again'> {
  view: OpenChangesView;
  onPublished: (version: number) => void;
}

function Review({ view, again, onPublished }: ReviewProps) {
  const styles = useStyles();
  const { readAgain } = useAnswers();
  const useCases = view.useCases.map((each) => ({ ...each, key: `use-case ${each.id}` }));
  const weeks = view.sequences.map((each) => ({ ...each, key: `weeks ${each.department}` }));
  const choice = useChosen([...useCases, ...weeks]);
  async function publish(note: string): Promise<void> {
    const body = {
      note,
      version: view.version,
      useCases: useCases.filter(choice.isChosen).map(({ id, rev }) => ({ id, rev })),
      sequences: weeks.filter(choice.isChosen).map(({ department, rev }) => ({ department, rev })),
    };
    try {
      const { data } = await call(publishChanges, { body });
      onPublished(data.version);
      announce(say('playbook:published-now'));
      await Promise.all([readPlaybook, listVersions, compareVersions].map((route) => readAgain(route)));
    } finally {
      // Also when it was refused: somebody was quicker, and what is open now is shown beside the refusal.
      await readAgain(readOpenChanges);
    }
  }
  return (
    <div className={styles.parts}>
      {choice.moved.length > 0 && (
        <Bar tone="warning">{say('versions:moved', { count: choice.moved.length })}</Bar>
      )}
      <Surface
        title={say('versions:open-list')}
        meta={say('versions:n-chosen', { count: choice.chosen.length })}
        {...(choice.hasMore && {
          action: (
            <Button appearance="subtle" onClick={choice.chooseAll}>
              {say('versions:choose-all')}
            </Button>
          ),
        })}
      >
        <ul className={styles.list}>
          {useCases.map((each) => (
            <UseCaseRow key={each.key} useCase={each} choice={choice} again={again} />
          ))}
          {weeks.map((each) => (
            <WeeksRow key={each.key} weeks={each} choice={choice} again={again} />
          ))}
        </ul>
      </Surface>
      <PublishBar count={choice.chosen.length} publish={publish} />
    </div>
  );
}
