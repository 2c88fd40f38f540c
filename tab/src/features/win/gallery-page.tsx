import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { Page } from '../../components/page.tsx';
import { useHere } from '../../lib/here.ts';
import { useShareWin } from '../../lib/share-win.ts';
import { useWords } from '../../lib/words.ts';
import { useGalleryPlace } from './gallery-place.ts';
import { GalleryScope } from './gallery-scope.tsx';
import { NoTeamWins } from './no-wins.tsx';
import { WinList } from './win-list.tsx';

export function GalleryPage() {
  const { host, me } = useHere();
  const { say } = useWords();
  const share = useShareWin();
  const home =
    me.teams.find((team) => team.id === host.team) ?? me.teams.find((team) => team.home) ?? me.teams[0];
  const [scope, setScope] = useGalleryPlace({ of: home ? 'mine' : 'everyone', team: home?.id });
  const team = me.teams.find(({ id }) => id === scope.team);
  const line =
    scope.of === 'mine' && team
      ? say('win:gallery.line', { team: team.name, people: team.people })
      : undefined;
  return (
    <Page
      title={say('win:gallery.title')}
      line={line}
      actions={
        <Button
          appearance="primary"
          icon={<AddRegular />}
          onClick={() => share(team ? { team: team.id } : {})}
        >
          {say('win:gallery.share')}
        </Button>
      }
    >
      <GalleryScope scope={scope} choose={setScope} />
      {scope.of === 'everyone' ? (
        <WinList key="everyone" team={undefined} seeEveryone={undefined} />
      ) : team ? (
        <WinList key={team.id} team={team} seeEveryone={() => setScope({ ...scope, of: 'everyone' })} />
      ) : (
        <NoTeamWins />
      )}
    </Page>
  );
}
