import type { AgendaView } from '#contract/agenda-view.ts';
import type { ThisWeekView } from '#contract/this-week.ts';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { TeamAvatar } from '../../components/avatars.tsx';
import { Bar } from '../../components/bar.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { MinutesBar } from '../../components/minutes-bar.tsx';
import { dayAt, nearDay } from '../../lib/dates.ts';
import { NARROW } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { SegmentItem } from './segment-item.tsx';

const useStyles = makeStyles({
  part: { padding: '16px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'flex-start' },
  name: { display: 'flex', gap: '12px', flexGrow: 1, flexBasis: '260px', minWidth: 0 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  where: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  items: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '16px 24px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  },
});

/** The time is the heading. Who may run it sees Run; everybody sees what will be asked of them. */
export function NextSegment({ agenda, asked }: { agenda: AgendaView; asked: ThisWeekView['asked'] }) {
  const styles = useStyles();
  const { say, phrase } = useWords();
  const items = agenda.items.map(({ item }) => item);
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const isRunning = agenda.state === 'running';
  const when = { day: nearDay(agenda.date, dayAt(agenda.now, agenda.zone)), time: agenda.time };
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <div className={styles.name}>
          <TeamAvatar team={agenda.team} size={40} />
          <div>
            <h2 className={styles.title}>
              {isRunning ? say('home:next.running') : say('home:next.when', when)}
            </h2>
            <p className={styles.where}>
              {say('home:next.where', { team: agenda.team.name, channel: agenda.channelName, minutes })}
            </p>
          </div>
        </div>
        <div className={styles.actions}>
          {isRunning ? (
            <LinkButton to={paths.run(agenda.team.id, agenda.id)} appearance="primary" icon={<PlayRegular />}>
              {say('home:next.join')}
            </LinkButton>
          ) : (
            <>
              <LinkButton to={paths.agenda(agenda.team.id)} appearance="primary">
                {say(agenda.may.edit ? 'home:next.open' : 'home:next.see')}
              </LinkButton>
              {agenda.may.run && (
                <LinkButton to={paths.run(agenda.team.id, agenda.id)} icon={<PlayRegular />}>
                  {say('home:next.run')}
                </LinkButton>
              )}
            </>
          )}
        </div>
      </div>
      <MinutesBar items={items} />
      <ul className={styles.items}>
        {agenda.items.map((view) => (
          <SegmentItem key={view.item.id} view={view} />
        ))}
      </ul>
      {asked && <Bar tone="info">{phrase(asked)}</Bar>}
    </div>
  );
}
