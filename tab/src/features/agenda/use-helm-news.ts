import { useEffect, useRef, useState } from 'react';
import type { RunView } from '#contract/agenda-view.ts';
import { announce } from '../../lib/announce.ts';
import { say } from '../../lib/words.ts';

/** Says who leads when that changes. `isNew` tells the person who leads now, until they dismiss it or go on. */
export function useHelmNews({ driver, iDrive, step }: RunView): { isNew: boolean; forget: () => void } {
  const last = useRef(driver.id);
  const [since, setSince] = useState<number>();
  useEffect(() => {
    if (last.current === driver.id) return;
    last.current = driver.id;
    setSince(iDrive ? step : undefined);
    announce(iDrive ? say('agenda:helm.yours') : say('agenda:helm.theirs', { name: driver.name }));
  }, [driver.id, driver.name, iDrive, step]);
  return { isNew: iDrive && since === step, forget: () => setSince(undefined) };
}
