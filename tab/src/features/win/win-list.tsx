import type { MeView } from '#contract/person.ts';
import { Bar } from '../../components/bar.tsx';
import { Part } from '../../components/part.tsx';
import { useWords } from '../../lib/words.ts';
import type { Shelf } from './gallery-place.ts';
import { MoreWins } from './more-wins.tsx';
import { NoneAmong, NoWins } from './no-wins.tsx';
import { useFeatured } from './use-featured.ts';
import { useWinList } from './use-win-list.ts';
import { WinGrid } from './win-grid.tsx';

interface Props {
  team: MeView['teams'][number] | undefined;
  shelf: Shelf;
  seeAll: () => void;
  seeEveryone: (() => void) | undefined;
}

export function WinList({ team, shelf, seeAll, seeEveryone }: Props) {
  const { say } = useWords();
  const list = useWinList(team?.id, shelf);
  const featured = useFeatured(team?.id, shelf.among === 'all');
  return (
    <Part reading={list.reading} failed={say('win:gallery.failed')} safe={say('win:gallery.safe')}>
      {({ wins }) =>
        wins.length === 0 ? (
          shelf.among === 'all' ? (
            <NoWins team={team?.id} seeEveryone={seeEveryone} />
          ) : (
            <NoneAmong seeAll={seeAll} />
          )
        ) : (
          <>
            <WinGrid wins={wins} featured={featured} />
            {list.problem ? (
              <Bar tone="warning" action={{ label: say('tab:failed.again'), run: list.readMore }}>
                {say('win:gallery.moreFailed')} {list.problem.title}
              </Bar>
            ) : (
              <MoreWins
                wins={wins}
                read={list.readMore}
                isReading={list.isReading}
                hasMore={list.hasMore}
                byItself
              />
            )}
          </>
        )
      }
    </Part>
  );
}
