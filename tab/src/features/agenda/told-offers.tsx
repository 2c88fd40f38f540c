import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { readAgenda } from '#contract/agenda.ts';
import type { PersonRef } from '#contract/common.ts';
import { takeBackToldWin, type ToldWinView } from '#contract/told-win.ts';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { useHere } from '../../lib/here.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
  words: { display: 'grid' },
  meta: { color: tokens.colorNeutralForeground3 },
  back: { minHeight: '44px', marginBlock: '-6px' },
});

interface Props {
  people: readonly PersonRef[];
  offers: readonly ToldWinView[];
  /** Noted here, and not on the server yet. */
  sending: readonly { opId: string; user: string; line: string }[];
}

/** What was noted and waits for its author; for the author, where to find it. */
export function ToldOffers({ people, offers, sending }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const noted = offers.filter(({ id, may }) => may.takeBack && !taken.has(id));
  const forMe = offers.filter(({ may }) => !may.takeBack);
  if (noted.length + forMe.length + sending.length === 0) return null;
  return (
    <ul className={styles.list}>
      {noted.map((offer) => (
        <Noted key={offer.id} offer={offer} onTaken={() => setTaken(new Set([...taken, offer.id]))} />
      ))}
      {sending.map(({ line, opId, user }) => (
        <li key={opId} className={styles.words}>
          <span>“{line}”</span>
          <Caption1 className={styles.meta}>
            {say('agenda:told.sending', { name: people.find(({ id }) => id === user)?.name ?? '' })}
          </Caption1>
        </li>
      ))}
      {forMe.map(({ id, line, notedBy }) => (
        <li key={id} className={styles.words}>
          <span>“{line}”</span>
          <Caption1 className={styles.meta}>{say('agenda:told.forYou', { name: notedBy.name })}</Caption1>
        </li>
      ))}
    </ul>
  );
}

function Noted({ offer, onTaken }: { offer: ToldWinView; onTaken: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { me } = useHere();
  const { readAgain } = useAnswers();
  const { isBusy, problem, act } = useAct();
  const { id, line, person, team } = offer;
  const takeBack = () =>
    void act(
      () => call(takeBackToldWin, { params: { team: team.id, told: id } }),
      () => {
        onTaken();
        announce(say('agenda:told.taken'));
        void readAgain(readAgenda);
      },
    );
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span>“{line}”</span>
        <Caption1 className={styles.meta}>
          {say(person.id === me.id ? 'agenda:told.offeredOwn' : 'agenda:told.offered', { name: person.name })}
        </Caption1>
        {problem && <Caption1 role="alert">{problem.title}</Caption1>}
      </div>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        aria-label={say('agenda:told.takeBackNamed', { name: person.name })}
        onClick={takeBack}
      >
        {say('agenda:told.takeBack')}
      </Button>
    </li>
  );
}
