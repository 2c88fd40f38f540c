import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { announce } from '../../lib/announce.ts';
import { useWords } from '../../lib/words.ts';
import { focusWin } from './gallery-place.ts';
import type { WinView } from '#contract/win.ts';

const useStyles = makeStyles({ more: { display: 'grid', justifyContent: 'center' } });

interface Props {
  wins: readonly WinView[];
  read: () => void;
  isReading: boolean;
  /** Without more there is no button; what came last is announced all the same. */
  hasMore: boolean;
  /** Reads on shortly before it comes into view. The button is there besides, for those who do not scroll. */
  byItself?: boolean;
}

/** The way on in a long list: what came is announced, and who pressed the button goes on at the first of it. */
export function MoreWins({ wins, read, isReading, hasMore, byItself = false }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(read);
  const wasPressed = useRef(false);
  const holdsFocus = useRef(false);
  const shown = useRef(wins.length);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const before = shown.current;
    shown.current = wins.length;
    // One more at the top is news of the gallery, not of this button.
    if (wins.length - before < 2) return;
    announce(say('win:gallery.moreShown', { count: wins.length - before, all: wins.length }));
    const isLost = holdsFocus.current && !hasMore;
    const first = wasPressed.current || isLost ? wins[before] : undefined;
    wasPressed.current = false;
    if (first) focusWin(first.id);
  }, [wins, hasMore, say]);
  useEffect(() => {
    const target = box.current;
    if (!target || isReading || !byItself || !hasMore) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '600px',
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [isReading, byItself, hasMore]);
  const press = () => {
    wasPressed.current = true;
    read();
  };
  if (!hasMore) return null;
  return (
    <div className={styles.more} ref={box}>
      <Button
        appearance="subtle"
        onClick={press}
        onFocus={() => (holdsFocus.current = true)}
        onBlur={() => (holdsFocus.current = false)}
        disabledFocusable={isReading}
      >
        {say(isReading ? 'win:gallery.loadingMore' : 'win:gallery.more')}
      </Button>
    </div>
  );
}
