import type { TeamView } from '#contract/team.ts';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { Select } from '@fluentui/react-select';
import { type FormEvent, useState } from 'react';
import { addDays, dayRange } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';
import { weekOfMonday } from './week-of-monday.ts';

const WEEKS = 12;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    justifyItems: 'start',
    '& .fui-Field': { width: '100%' },
    '& .fui-Select, & select': { minWidth: 0 },
  },
});

interface Props {
  view: TeamView;
  isBusy: boolean;
  onName: (asked: { user: string; week: string }) => void;
}

/** One person of the team for one week, as a rule the next one. */
export function DeputyForm({ view, isBusy, onName }: Props) {
  const styles = useStyles();
  const managers = new Set(view.managers.map(({ id }) => id));
  const people = view.members.filter(({ id }) => !managers.has(id));
  const mondays = Array.from({ length: WEEKS }, (_, index) => addDays(view.monday, 7 * index));
  const [user, setUser] = useState('');
  const [monday, setMonday] = useState(mondays[1] ?? view.monday);
  if (people.length === 0) return <p>{say('team:deputy-nobody')}</p>;
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (user !== '' && !isBusy) onName({ user, week: weekOfMonday(monday) });
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field label={say('team:deputy-who')} hint={say('team:deputy-hint')}>
        <Select value={user} onChange={(_, { value }) => setUser(value)}>
          <option value="">{say('team:deputy-choose')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('team:deputy-week')}>
        <Select value={monday} onChange={(_, { value }) => setMonday(value)}>
          {mondays.map((each) => (
            <option key={each} value={each}>
              {dayRange(each, addDays(each, 6))}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" disabledFocusable={user === '' || isBusy}>
        {say('team:deputy-name')}
      </Button>
    </form>
  );
}
