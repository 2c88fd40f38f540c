import { useEffect, useState } from 'react';

const PAUSE = 300;

/** What is typed, once the fingers rest: so that not every letter asks the server. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
