import type { MouseEvent } from 'react';
import { useLocation } from 'wouter';

export const useHref = (to: string): string => `#${to}`;

/** Stays in this frame on a plain click; the browser has all others. */
export function useLinkClick(to: string): (event: MouseEvent) => void {
  const [, goTo] = useLocation();
  return (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    goTo(to);
  };
}
