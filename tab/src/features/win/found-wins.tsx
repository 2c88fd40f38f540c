import type { MeView } from '#contract/person.ts';
import type { WinsFound } from '#contract/win.ts';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Bar } from '../../components/bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { useWords } from '../../lib/words.ts';
import { wordsLanguage } from '../../lib/words-language.ts';
import { MoreWins } from './more-wins.tsx';
import { useFoundWins } from './use-found-wins.ts';
import { WinGrid } from './win-grid.tsx';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface Props {
  team: MeView['teams'][number] | undefined;
  words: string;
  clear: () => void;
}

/** What a search found, and how far it looked. */
export function FoundWins({ team, words, clear }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const list = useFoundWins(team?.id, words);
  return (
    <Part reading={list.reading} failed={say('win:search.failed')} safe={say('win:gallery.safe')}>
      {(found) => (
        <>
          <p className={styles.line} role="status">
            {say('win:search.found', { count: found.found, words })} {lookedAt(found, say)}
          </p>
          {found.found === 0 ? (
            <Surface>
              <EmptyState
                kind="win"
                title={say('win:search.none')}
                text={say('win:search.noneLine')}
                actions={<Button onClick={clear}>{say('win:search.clear')}</Button>}
              />
            </Surface>
          ) : (
            <WinGrid wins={list.wins(found)} />
          )}
          {list.problem ? (
            <Bar tone="warning" action={{ label: say('tab:failed.again'), run: list.readMore }}>
              {say('win:gallery.moreFailed')} {list.problem.title}
            </Bar>
          ) : (
            <MoreWins
              wins={list.wins(found)}
              read={list.readMore}
              isReading={list.isReading}
              hasMore={list.hasMore}
            />
          )}
        </>
      )}
    </Part>
  );
}

const lookedAt = ({ limit, searched }: WinsFound, say: ReturnType<typeof useWords>['say']): string =>
  searched < limit
    ? say('win:search.all', { count: searched })
    : say('win:search.newest', { limit: new Intl.NumberFormat(wordsLanguage()).format(limit) });
