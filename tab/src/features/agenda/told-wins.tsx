import { Button } from '@fluentui/react-button';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef, useState } from 'react';
import type { AgendaView } from '#contract/agenda-view.ts';
import type { ToldInRunView } from '#contract/told-win.ts';
import { useWords } from '../../lib/words.ts';
import { ToldForm } from './told-form.tsx';
import { ToldOffers } from './told-offers.tsx';
import type { Live } from './use-run.ts';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: '12px',
    marginTop: '24px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: { minHeight: '44px', marginInlineStart: '-8px', paddingInline: '8px' },
});

/** A win somebody tells, noted in one line while the segment goes on; and what was noted so far. */
export function ToldWins({ view, told, live }: { view: AgendaView; told: ToldInRunView; live: Live }) {
  const styles = useStyles();
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const sending = live.waiting.flatMap((entry) => (entry.is === 'told' ? [entry.body] : []));
  if (!view.may.noteWin && told.offers.length === 0) return null;
  function close() {
    setIsOpen(false);
    opener.current?.focus();
  }
  return (
    <section className={styles.part} aria-label={say('agenda:told.offers')}>
      {view.may.noteWin && (
        <div>
          <Button
            ref={opener}
            className={styles.open}
            appearance="subtle"
            icon={<TrophyRegular />}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {say('agenda:told.open')}
          </Button>
        </div>
      )}
      {isOpen && view.may.noteWin && (
        <ToldForm
          people={view.people}
          onCancel={close}
          onNote={(body) => {
            live.add({ is: 'told', body });
            close();
          }}
        />
      )}
      <ToldOffers people={view.people} offers={told.offers} sending={sending} />
    </section>
  );
}
