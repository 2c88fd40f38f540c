import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { SearchBox } from '@fluentui/react-search';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef } from 'react';
import { NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import { departmentName } from './names.ts';
import { type Filter, isFiltered, STATUSES } from './use-case-filter.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 320px) minmax(0, 200px) minmax(0, 200px) 1fr',
    alignItems: 'center',
    gap: '8px',
    // Fluent gives these fields a width of their own, which overflows small rows.
    '& .fui-SearchBox, & .fui-Select, & input, & select': { minWidth: 0, width: '100%', maxWidth: 'none' },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  search: { [NARROW]: { gridColumn: '1 / -1' } },
  alone: { [NARROW]: { gridColumn: '1 / -1' } },
  count: {
    gridColumn: '-2 / -1',
    justifySelf: 'end',
    color: tokens.colorNeutralForeground3,
    [NARROW]: { gridColumn: '1 / -1', justifySelf: 'start' },
  },
});

interface Props {
  filter: Filter;
  change: (part: Partial<Filter>) => void;
  departments: readonly string[];
  mayEdit: boolean;
  found: number;
  total: number;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;

export function FilterRow({ filter, change, departments, mayEdit, found, total }: Props) {
  const styles = useStyles();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isField(event.target)) return;
      event.preventDefault();
      search.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className={styles.row} role="search" aria-label={say('playbook:filters')}>
      <SearchBox
        ref={search}
        className={styles.search}
        aria-label={say('playbook:search')}
        placeholder={say('playbook:search')}
        value={filter.text}
        onChange={(_, { value }) => change({ text: value })}
      />
      <Select
        className={mayEdit ? undefined : styles.alone}
        aria-label={say('playbook:filter-department')}
        value={filter.department}
        onChange={(_, { value }) => change({ department: value })}
      >
        <option value="">{say('playbook:all-departments')}</option>
        {departments.map((id) => (
          <option key={id} value={id}>
            {departmentName(id)}
          </option>
        ))}
      </Select>
      {mayEdit && (
        <Select
          aria-label={say('playbook:filter-status')}
          value={filter.status}
          onChange={(_, { value }) => change({ status: STATUSES.find((status) => status === value) ?? '' })}
        >
          <option value="">{say('playbook:any-status')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {say(status === 'with-faults' ? 'playbook:with-faults' : `playbook:status-${status}`)}
            </option>
          ))}
        </Select>
      )}
      <Caption1 className={styles.count} role="status">
        {isFiltered(filter)
          ? say('playbook:count-of', { count: found, total })
          : say('playbook:count', { count: total })}
      </Caption1>
    </div>
  );
}
