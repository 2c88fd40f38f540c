import type { UseCaseLine } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { EmptyState } from '../../components/empty-state.tsx';
import { say } from '../../lib/words.ts';
import { departmentName } from './names.ts';
import { type Filter, filtered, NO_FILTER } from './use-case-filter.ts';

const statusName = (status: Exclude<Filter['status'], ''>): string =>
  say(status === 'with-faults' ? 'playbook:with-faults' : `playbook:status-${status}`);

/** The filters by name, so that nobody looks for what a forgotten one hides. */
const saidFilters = ({ text, department, status }: Filter): string =>
  [
    ...(text.trim() === '' ? [] : [say('playbook:filter-said-text', { text: text.trim() })]),
    ...(department === ''
      ? []
      : [say('playbook:filter-said-department', { name: departmentName(department) })]),
    ...(status === '' ? [] : [say('playbook:filter-said-status', { name: statusName(status) })]),
  ].join(', ');

interface Props {
  lines: readonly UseCaseLine[];
  filter: Filter;
  change: (part: Partial<Filter>) => void;
}

/** Names the filters, says what a wider search finds, and offers it. */
export function NoMatch({ lines, filter, change }: Props) {
  const wider = filter.department === '' ? 0 : filtered(lines, { ...filter, department: '' }).length;
  const none = say('playbook:none-filters', { filters: saidFilters(filter) });
  return (
    <EmptyState
      kind="use-case"
      title={say('playbook:none-title')}
      text={wider > 0 ? `${none} ${say('playbook:none-wider', { count: wider })}` : none}
      actions={
        <>
          {wider > 0 && (
            <Button appearance="primary" onClick={() => change({ department: '' })}>
              {say('playbook:look-everywhere')}
            </Button>
          )}
          <Button onClick={() => change(NO_FILTER)}>{say('playbook:clear-filters')}</Button>
        </>
      }
    />
  );
}
