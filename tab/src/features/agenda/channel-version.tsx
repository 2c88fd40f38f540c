import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Body1, Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState } from 'react';
import { readAgenda } from '#contract/agenda.ts';
import type { AgendaView, ChannelView, UseCaseInRoom } from '#contract/agenda-view.ts';
import { makeCommitment, PLAN_LIMITS } from '#contract/commitment.ts';
import { Bar } from '../../components/bar.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Surface } from '../../components/surface.tsx';
import { call } from '../../lib/api.ts';
import { longDay } from '../../lib/dates.ts';
import { useHere } from '../../lib/here.ts';
import { newOpId } from '../../lib/op-id.ts';
import { paths } from '../../lib/paths.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { planFor, offerOf } from './plan.ts';
import { PlansMade } from './plans-made.tsx';
import { useAct } from './use-act.ts';
import { Prompt } from './use-case-parts.tsx';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '12px', padding: '16px', overflowWrap: 'anywhere' },
  form: { display: 'grid', gap: '12px', maxWidth: '560px', '& .fui-Input, & input': { minWidth: 0 } },
  meta: { color: tokens.colorNeutralForeground3 },
});

/** The segment as it is had in the channel: the same two minutes for who reads it here. */
export function ChannelVersion({ view, channel }: { view: AgendaView; channel: ChannelView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { me, host } = useHere();
  const useCase = view.items.find((item) => item.useCase)?.useCase;
  const isClosed = channel.closedAt !== undefined;
  const mine = channel.made.find((made) => made.mine);
  const hasOtherPages = host.surface === 'personal' || host.surface === 'team';
  return (
    <Page
      title={say('agenda:channel.title')}
      line={say('agenda:done.lineDate', { team: view.team.name, date: longDay(view.date) })}
      actions={
        hasOtherPages && (
          <LinkButton to={paths.agenda(view.team.id)}>{say('agenda:done.nextAgenda')}</LinkButton>
        )
      }
    >
      <Bar tone="info">
        {say(channel.why === 'way' ? 'agenda:channel.way' : 'agenda:channel.skipped', {
          channel: view.channelName,
          reason: view.skipReason ?? '',
        })}
      </Bar>
      {useCase && (
        <Surface title={useCase.text.title}>
          <div className={styles.box}>
            <Prompt useCase={useCase} />
            {isClosed && <Body1>{say('agenda:channel.closed')}</Body1>}
            {!isClosed && mine && <Body1>{say('agenda:who.mineDone')}</Body1>}
            {!isClosed && !mine && <MyPlan view={view} useCase={useCase} me={me.id} />}
          </div>
        </Surface>
      )}
      <PlansMade made={channel.made} />
      <Caption1 className={styles.meta}>
        {say('agenda:channel.count', {
          count: channel.made.filter(({ state }) => state !== 'proposed').length,
          people: view.people.length,
        })}
      </Caption1>
    </Page>
  );
}

function MyPlan({ view, useCase, me }: { view: AgendaView; useCase: UseCaseInRoom; me: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const { isBusy, problem, act } = useAct();
  const { readAgain } = useAnswers();
  const [offer, setOffer] = useState(() => offerOf(useCase));
  const [opId] = useState(newOpId);
  const params = { team: view.team.id };
  const isReady = offer.trigger.trim().length > 0;
  const make = () => {
    if (!isReady) return;
    void act(
      () => call(makeCommitment, { params, body: planFor(me, me, offer, { opId, agenda: view.id }) }),
      () => void readAgain(readAgenda, { ...params, agenda: view.id }),
    );
  };
  return (
    <div className={styles.form}>
      {problem && <Bar tone="error">{problem.title}</Bar>}
      <Field label={say('agenda:who.when')}>
        <Input
          value={offer.trigger}
          maxLength={PLAN_LIMITS.trigger}
          onChange={(_, { value }) => setOffer({ ...offer, trigger: value })}
        />
      </Field>
      <Body1>
        {say('agenda:who.will', { tool: say(`tool:inSentence.${offer.tool}`), plan: useCase.text.plan })}
      </Body1>
      <div>
        <Button appearance="primary" disabledFocusable={isBusy || !isReady} onClick={make}>
          {say('agenda:channel.mine')}
        </Button>
      </div>
    </div>
  );
}
