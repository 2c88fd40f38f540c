import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { makeStyles } from '@griffel/react';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { useHere } from '../../lib/here.ts';
import { useShareWin } from '../../lib/share-win.ts';
import { paths } from '../../lib/paths.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { useWords } from '../../lib/words.ts';
import { FoundWins } from './found-wins.tsx';
import { GalleryFilters } from './gallery-filters.tsx';
import { keyOfShelf, useGalleryPlace } from './gallery-place.ts';
import { GalleryScope } from './gallery-scope.tsx';
import { NoTeamWins } from './no-wins.tsx';
import { useModerated } from './use-moderated.ts';
import { WinList } from './win-list.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px 16px',
    minWidth: 0,
  },
});

export function GalleryPage() {
  const styles = useStyles();
  const { host, me } = useHere();
  const { say } = useWords();
  const share = useShareWin();
  const { isEditor, teams } = useModerated();
  const home =
    me.teams.find((team) => team.id === host.team) ?? me.teams.find((team) => team.home) ?? me.teams[0];
  const { scope, shelf, words, chooseScope, chooseShelf, search } = useGalleryPlace({
    of: home ? 'mine' : 'everyone',
    team: home?.id,
  });
  const team = me.teams.find(({ id }) => id === scope.team);
  const isShown = scope.of === 'everyone' || team !== undefined;
  const shownTeam = scope.of === 'everyone' ? undefined : team;
  const asked = useSettled(words.trim());
  const isSearching = asked.length >= 2;
  const line =
    scope.of === 'mine' && team
      ? say('win:gallery.line', { team: team.name, people: team.people })
      : undefined;
  return (
    <Page
      title={say('win:gallery.title')}
      line={line}
      actions={
        <>
          {(isEditor || teams.length > 0) && (
            <LinkButton to={paths.hiddenWins} appearance="subtle">
              {say('win:hidden.title')}
            </LinkButton>
          )}
          <Button
            appearance="primary"
            icon={<AddRegular />}
            onClick={() => share(team ? { team: team.id } : {})}
          >
            {say('win:gallery.share')}
          </Button>
        </>
      }
    >
      <div className={styles.head}>
        <GalleryScope scope={scope} choose={chooseScope} />
        {isShown && (
          <GalleryFilters
            shelf={shelf}
            choose={chooseShelf}
            ofTeam={scope.of === 'mine'}
            words={words}
            search={search}
            isSearching={isSearching}
          />
        )}
      </div>
      {isShown && isSearching ? (
        <FoundWins key={shownTeam?.id ?? ''} team={shownTeam} words={asked} clear={() => search('')} />
      ) : isShown ? (
        <WinList
          key={`${shownTeam?.id ?? 'everyone'} ${keyOfShelf(shelf)}`}
          team={shownTeam}
          shelf={shelf}
          seeAll={() => chooseShelf({ ...shelf, among: 'all' })}
          seeEveryone={scope.of === 'everyone' ? undefined : () => chooseScope({ ...scope, of: 'everyone' })}
        />
      ) : (
        <NoTeamWins />
      )}
    </Page>
  );
}
