import type { TeamSetUp, TeamView } from '#contract/team.ts';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Select } from '@fluentui/react-select';
import type { FormEvent } from 'react';
import { Bar } from '../../components/bar.tsx';
import { NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import { departmentIds, departmentName } from '../../lib/departments.ts';
import { setUpWords } from './set-up-words.ts';
import { useSetUp } from './use-set-up.ts';
import { WEEKDAYS, weekdayName } from './weekday-names.ts';

const RHYTHMS = ['weekly', 'fortnightly', 'by-hand'] as const satisfies TeamSetUp['every'][];

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '560px',
    '& .fui-Input, & .fui-Select, & input, & select': { minWidth: 0 },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '16px 12px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const zonesWith = (zone: string): string[] => [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])];

/** When the team meets, and what its weeks are counted from. */
export function SetUpForm({ view, etag }: { view: TeamView; etag: string }) {
  const styles = useStyles();
  const { setUp, state, change, save, takeTheirs } = useSetUp({ view, etag });
  const rhythm = setUp.every !== 'by-hand';
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (state.is !== 'saving' && state.is !== 'stale') save();
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field label={say('team:department')} hint={say('team:department-hint')}>
        <Select value={setUp.department} onChange={(_, { value }) => change({ department: value })}>
          {[...new Set([...departmentIds(), setUp.department])].map((id) => (
            <option key={id} value={id}>
              {departmentName(id)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('team:every')} {...(!rhythm && { hint: say('team:every-hint-by-hand') })}>
        <RadioGroup
          value={setUp.every}
          onChange={(_, { value }) => change({ every: RHYTHMS.find((each) => each === value) ?? 'weekly' })}
        >
          {RHYTHMS.map((each) => (
            <Radio key={each} value={each} label={say(`team:every-${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      {rhythm && (
        <Field
          label={say('team:way')}
          {...(setUp.way === 'channel' && { hint: say('team:way-hint-channel') })}
        >
          <RadioGroup
            value={setUp.way ?? 'meeting'}
            onChange={(_, { value }) => change({ way: value === 'channel' ? 'channel' : 'meeting' })}
          >
            <Radio value="meeting" label={say('team:way-meeting')} />
            <Radio value="channel" label={say('team:way-channel')} />
          </RadioGroup>
        </Field>
      )}
      {rhythm && (
        <div className={styles.pair}>
          <Field label={say('team:weekday')}>
            <Select
              value={String(setUp.weekday)}
              onChange={(_, { value }) => change({ weekday: Number(value) })}
            >
              {WEEKDAYS.map((day) => (
                <option key={day} value={day}>
                  {weekdayName(day)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say('team:time')}>
            <Input
              type="time"
              required
              value={setUp.time}
              onChange={(_, { value }) => change({ time: value })}
            />
          </Field>
        </div>
      )}
      <Field label={say('team:zone')}>
        <Select value={setUp.zone} onChange={(_, { value }) => change({ zone: value })}>
          {zonesWith(setUp.zone).map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('team:training')} hint={say('team:training-hint')}>
        <Input
          type="date"
          value={setUp.training ?? ''}
          onChange={(_, { value }) => change({ training: value === '' ? undefined : value })}
        />
      </Field>
      {state.is === 'failed' && (
        <Bar tone="error">
          {say('team:save-failed')} {state.problem}
        </Bar>
      )}
      {state.is === 'saved' && <Bar tone="success">{say('team:saved')}</Bar>}
      {state.is === 'stale' ? (
        <>
          <Bar tone="warning">
            <strong>{say('team:stale-title')}.</strong>{' '}
            {say('team:stale-text', { theirs: setUpWords(state.theirs.setUp) })}
          </Bar>
          <div className={styles.actions}>
            <Button onClick={takeTheirs}>{say('team:stale-theirs')}</Button>
            <Button appearance="primary" onClick={save}>
              {say('team:stale-mine')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={state.is === 'saving'}>
            {say(state.is === 'saving' ? 'team:saving' : 'team:save')}
          </Button>
        </div>
      )}
    </form>
  );
}
