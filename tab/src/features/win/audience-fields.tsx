import { AUDIENCES } from '#contract/win.ts';
import type { MeView } from '#contract/person.ts';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Select } from '@fluentui/react-select';
import { useWords } from '../../lib/words.ts';
import type { WinFields } from './win-draft.ts';
import type { SetField } from './win-form.tsx';

interface Props {
  teams: MeView['teams'];
  team: MeView['teams'][number];
  chooseTeam: (id: string) => void;
  audience: WinFields['audience'];
  set: SetField;
}

/** Who will see it, always by name and number. */
export function AudienceFields({ teams, team, chooseTeam, audience, set }: Props) {
  const { say } = useWords();
  const words = {
    me: say('win:form.whoMe'),
    team: say('win:form.whoTeam', { team: team.name, count: team.people }),
    everyone: say('win:form.whoEveryone'),
  };
  return (
    <>
      {teams.length > 1 && (
        <Field label={say('win:form.team')}>
          <Select value={team.id} onChange={(_, { value }) => chooseTeam(value)}>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={say('win:form.who')}>
        <RadioGroup
          value={audience}
          onChange={(_, { value }) => set('audience', AUDIENCES.find((each) => each === value) ?? 'team')}
        >
          {AUDIENCES.map((each) => (
            <Radio key={each} value={each} label={words[each]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
