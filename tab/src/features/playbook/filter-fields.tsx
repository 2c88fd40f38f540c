import { Select } from '@fluentui/react-select';
import { say, type WordKey } from '../../lib/words.ts';
import { departmentName } from './names.ts';
import { AGES, type Filter, STATUSES, USES } from './use-case-filter.ts';

export interface FilterProps {
  filter: Filter;
  change: (part: Partial<Filter>) => void;
  departments: readonly string[];
  mayEdit: boolean;
}

export const statusName = (status: Exclude<Filter['status'], ''>): string =>
  say(status === 'with-faults' ? 'playbook:with-faults' : `playbook:status-${status}`);
export const ageName = (age: Exclude<Filter['age'], ''>): string => say(`playbook:age-${age}`);
export const usedName = (use: Exclude<Filter['use'], ''>): string => say(`playbook:use-${use}`);

/** What a list may be narrowed to. Where a text stands in its life, and how old it is, is its editors' to know. */
export function FilterFields({ filter, change, departments, mayEdit }: FilterProps) {
  const { age, department, status, use } = filter;
  const named = departments.map((id) => ({ value: id, name: departmentName(id) }));
  return (
    <>
      <Choice
        label="playbook:filter-department"
        all="playbook:all-departments"
        value={department}
        options={named}
        choose={(value) => change({ department: value })}
      />
      {mayEdit && (
        <>
          <Choice
            label="playbook:filter-status"
            all="playbook:any-status"
            value={status}
            options={STATUSES.map((value) => ({ value, name: statusName(value) }))}
            choose={(value) => change({ status: STATUSES.find((each) => each === value) ?? '' })}
          />
          <Choice
            label="playbook:filter-age"
            all="playbook:any-age"
            value={age}
            options={AGES.map((value) => ({ value, name: ageName(value) }))}
            choose={(value) => change({ age: AGES.find((each) => each === value) ?? '' })}
          />
          <Choice
            label="playbook:filter-use"
            all="playbook:used-or-not"
            value={use}
            options={USES.map((value) => ({ value, name: usedName(value) }))}
            choose={(value) => change({ use: USES.find((each) => each === value) ?? '' })}
          />
        </>
      )}
    </>
  );
}

interface ChoiceProps {
  label: WordKey;
  all: WordKey;
  value: string;
  options: readonly { value: string; name: string }[];
  choose: (value: string) => void;
}

const Choice = ({ label, all, value, options, choose }: ChoiceProps) => (
  <Select aria-label={say(label)} value={value} onChange={(_, chosen) => choose(chosen.value)}>
    <option value="">{say(all)}</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.name}
      </option>
    ))}
  </Select>
);
