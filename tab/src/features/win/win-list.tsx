import type { MeView } from '#contract/person.ts';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { Bar } from '../../components/bar.tsx';
import { Part } from '../../components/part.tsx';
import { useWords } from '../../lib/words.ts';
import type { Shelf } from './gallery-place.ts';
import { NoneAmong, NoWins } from './no-wins.tsx';
import { useWinList } from './use-win-list.ts';
import { WinGrid } from './win-grid.tsx';

const useStyles = makeStyles({
  more: { display: 'grid', justifyContent: 'center' },
});

interface Props {
  team: MeView['teams'][number] | undefined;
  shelf: Shelf;
  seeAll: () => void;
  seeEveryone: (() => void) | undefined;
}

export function WinList({ team, shelf, seeAll, seeEveryone }: Props) {
  const { say } = useWords();
  const list = useWinList(team?.id, shelf);
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
            <WinGrid wins={wins} />
            {list.problem ? (
              <Bar tone="warning" action={{ label: say('tab:failed.again'), run: list.readMore }}>
                {say('win:gallery.moreFailed')} {list.problem.title}
              </Bar>
            ) : (
              list.hasMore && <More read={list.readMore} isReading={list.isReading} />
            )}
          </>
        )
      }
    </Part>
  );
}

/** Reads on shortly before it comes into view; a button besides, for those who do not scroll. */
function More({ read, isReading }: { read: () => void; isReading: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const target = box.current;
    if (!target || isReading) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '600px',
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [isReading]);
  return (
    <div className={styles.more} ref={box}>
      <Button appearance="subtle" onClick={read} disabledFocusable={isReading}>
        {say(isReading ? 'win:gallery.loadingMore' : 'win:gallery.more')}
      </Button>
    </div>
  );
}
