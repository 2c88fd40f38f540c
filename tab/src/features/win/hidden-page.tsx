import { Button } from '@fluentui/react-button';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { typographyStyles, tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { HiddenRow } from './hidden-row.tsx';
import { useHiddenWins } from './use-hidden-wins.ts';
import { useModerated } from './use-moderated.ts';

const useStyles = makeStyles({
  back: { justifySelf: 'start' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  none: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    padding: '8px 16px 16px',
  },
  more: { padding: '0 16px 12px' },
});

/** What is hidden, for those who may show it again: of each team they manage, and of everyone's wins for editors. */
export function HiddenPage() {
  const styles = useStyles();
  const { say } = useWords();
  const { isEditor, teams } = useModerated();
  const isNobody = teams.length === 0 && !isEditor;
  return (
    <Page
      title={say('win:hidden.title')}
      line={say('win:hidden.line')}
      before={
        <span className={styles.back}>
          <LinkButton to={paths.wins} appearance="subtle" icon={<ArrowLeftRegular />}>
            {say('win:page.back')}
          </LinkButton>
        </span>
      }
    >
      {isNobody && (
        <Surface>
          <EmptyState kind="win" title={say('win:hidden.notYours')} text={say('win:hidden.notYoursLine')} />
        </Surface>
      )}
      {teams.map(({ id, name }) => (
        <HiddenPart key={id} team={id} title={name} />
      ))}
      {isEditor && <HiddenPart title={say('win:hidden.everyones')} />}
    </Page>
  );
}

function HiddenPart({ team, title }: { team?: string; title: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const { hasMore, more, reading } = useHiddenWins(team);
  return (
    <Part reading={reading} failed={say('win:hidden.failed', { where: title })}>
      {(data) => {
        // One that was just shown again is gone before the list is read anew.
        const wins = data.wins.filter(({ state }) => state === 'hidden');
        return (
          <Surface title={title}>
            {wins.length === 0 && !hasMore && <p className={styles.none}>{say('win:hidden.none')}</p>}
            {wins.length > 0 && (
              <ul className={styles.list}>
                {wins.map((win) => (
                  <HiddenRow key={win.id} win={win} />
                ))}
              </ul>
            )}
            {more.problem && (
              <Bar tone="warning">
                {say('win:gallery.moreFailed')} {more.problem.title}
              </Bar>
            )}
            {hasMore && (
              <div className={styles.more}>
                <Button size="small" onClick={more.run}>
                  {say('win:gallery.more')}
                </Button>
              </div>
            )}
          </Surface>
        );
      }}
    </Part>
  );
}
