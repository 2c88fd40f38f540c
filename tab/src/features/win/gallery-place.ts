import { useLayoutEffect, useState } from 'react';

export interface Scope {
  of: 'mine' | 'everyone';
  team: string | undefined;
}

/** Where somebody was in the gallery when they opened a win. Kept for this frame's life only. */
let left: { scope: Scope; scroll: number } | undefined;

/** The scope that was chosen before, and the place on the page, when one comes back from a win. */
export function useGalleryPlace(usual: Scope) {
  const [scope, setScope] = useState(left?.scope ?? usual);
  useLayoutEffect(() => {
    window.scrollTo(0, left?.scroll ?? 0);
  }, []);
  // On leaving, while the page still has its length.
  useLayoutEffect(
    () => () => {
      left = { scope, scroll: window.scrollY };
    },
    [scope],
  );
  return [scope, setScope] as const;
}
