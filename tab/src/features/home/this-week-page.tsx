import { readThisWeek, type ThisWeekView } from '#contract/this-week.ts';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { makeStyles } from '@griffel/react';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { addDays, dayRange } from '../../lib/dates.ts';
import { useHere } from '../../lib/here.ts';
import { MEDIUM, NARROW } from '../../lib/narrow.ts';
import { useShareWin } from '../../lib/share-win.ts';
import { useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { HiddenWins } from './hidden-wins.tsx';
import { MyPlans } from './my-plans.tsx';
import { NoSegment, NoTeam } from './nothing-planned.tsx';
import { PromotionAsks } from './promotion-asks.tsx';
import { ReusedWins } from './reused-wins.tsx';
import { Segments } from './segments.tsx';
import { ToldOffers } from './told-offers.tsx';
import { WinsToTry } from './wins-to-try.tsx';

const useStyles = makeStyles({
  // The order in the document is the order on a phone, so that Tab key and eye agree; wide, the areas place it.
  grid: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'minmax(0, 1fr) 376px',
    gridTemplateAreas: '"segments plans" "wins plans"',
    gridTemplateRows: 'auto 1fr',
    alignItems: 'start',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"segments" "plans" "wins"' },
    [NARROW]: { gap: '12px' },
  },
  segments: { gridArea: 'segments' },
  plans: { gridArea: 'plans', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  wins: { gridArea: 'wins' },
});

const POLL = 15_000;

export function ThisWeekPage() {
  const { say } = useWords();
  const share = useShareWin();
  const week = useRoute(readThisWeek, {}, { poll: POLL });
  const action = (
    <Button icon={<AddRegular />} onClick={() => share({})}>
      {say('home:share')}
    </Button>
  );
  return (
    <Page title={useHeadline(week.data)} line={week.data && weekLine(week.data, say)} actions={action}>
      <Part reading={week} failed={say('home:failed')} safe={say('home:safe')}>
        {(data) => <Week week={data} />}
      </Part>
    </Page>
  );
}

function useHeadline(week: ThisWeekView | undefined): string {
  const { say, phrase } = useWords();
  return week ? phrase(week.headline) : say('tab:tabs.thisWeek');
}

function weekLine(
  { week, monday, teams, segments }: ThisWeekView,
  say: ReturnType<typeof useWords>['say'],
): string {
  const values = {
    week: Number(week.slice(-2)),
    days: dayRange(monday, addDays(monday, 4)),
    teams,
    segments,
  };
  return say(teams > 1 ? 'home:lineCounts' : 'home:line', values);
}

function Week({ week }: { week: ThisWeekView }) {
  const styles = useStyles();
  const { me } = useHere();
  return (
    <div className={styles.grid}>
      <div className={styles.segments}>
        {week.noTeam ? (
          <NoTeam />
        ) : week.next === undefined && week.others.length === 0 ? (
          <NoSegment team={me.teams.find((team) => team.home) ?? me.teams[0]} />
        ) : (
          <Segments next={week.next} asked={week.asked} others={week.others} />
        )}
      </div>
      <div className={styles.plans}>
        <HiddenWins wins={week.hidden} />
        <ToldOffers offers={week.told} />
        <PromotionAsks asks={week.promotions} />
        <MyPlans plans={week.commitments} />
        <ReusedWins isMuted={week.newsMuted} wins={week.reused} />
      </div>
      <div className={styles.wins}>
        <WinsToTry wins={week.winsToTry} />
      </div>
    </div>
  );
}
