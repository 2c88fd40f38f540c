import { makeStyles } from '@griffel/react';
import { useEffect, useState } from 'react';
import { onAnnounce } from '../lib/announce.ts';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Reads out what `announce` is given. The count makes the same words twice a change, so that they are read twice. */
export function Announcer() {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: '', count: 0 });
  useEffect(() => onAnnounce((text) => setSaid(({ count }) => ({ text, count: count + 1 }))), []);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      <span key={said.count}>{said.text}</span>
    </div>
  );
}
