import { type RefObject, useEffect, useRef, useState } from 'react';

/** What a screen or two show, so that the list is there soon; the rest comes as it is scrolled to. */
const FIRST = 40;
const STEP = 100;

interface Shown<Item> {
  shown: readonly Item[];
  /** Stands behind the last one; what comes near it draws more. */
  end: RefObject<HTMLDivElement>;
  showMore: () => void;
}

/** The first of a long list, and more as they are come to. `key` names the list: another one begins at its top again. */
export function useShown<Item>(items: readonly Item[], key: string): Shown<Item> {
  const [reached, setReached] = useState({ key, count: FIRST });
  const count = reached.key === key ? reached.count : FIRST;
  const end = useRef<HTMLDivElement>(null);
  const hasMore = items.length > count;
  const showMore = () => setReached({ key, count: count + STEP });
  useEffect(() => {
    const target = end.current;
    if (!target || !hasMore) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setReached({ key, count: count + STEP }),
      { rootMargin: '800px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [hasMore, key, count]);
  return { shown: hasMore ? items.slice(0, count) : items, end, showMore };
}
