import { useEffect, useRef } from 'react';

/** Alt+Right and Alt+Left, which in a browser would leave the page. */
export function useArrowKeys(isOn: boolean, to: { next: () => void; back: () => void }): void {
  const latest = useRef(to);
  useEffect(() => void (latest.current = to));
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
      event.preventDefault();
      if (document.querySelector('[role="dialog"]')) return;
      if (event.key === 'ArrowRight') latest.current.next();
      else latest.current.back();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
}
