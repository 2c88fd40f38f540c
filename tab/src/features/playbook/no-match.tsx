import type { UseCaseLine } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { EmptyState } from '../../components/empty-state.tsx';
import { say } from '../../lib/words.ts';
import { ageName, statusName, usedName } from './filter-fields.tsx';
import { departmentName } from './names.ts';
import { type Around, countFilters, type Filter, filtered, NO_FILTER } from './use-case-filter.ts';

/** The filters by name, so that nobody looks for what a forgotten one hides. */
const saidFilters = ({ age, department, status, text, use }: Filter): string =>
  [
    text.trim() !== '' && say('playbook:filter-said-text', { text: text.trim() }),
    department !== '' && say('playbook:filter-said-department', { name: departmentName(department) }),
    status !== '' && say('playbook:filter-said-status', { name: statusName(status) }),
    age !== '' && say('playbook:filter-said-age', { name: ageName(age) }),
    use !== '' && say('playbook:filter-said-use', { name: usedName(use) }),
  ]
    .filter((each) => each !== false)
    .join(', ');

interface Props {
  lines: readonly UseCaseLine[];
  filter: Filter;
  around: Around;
  change: (part: Partial<Filter>) => void;
}

/** Names the filters, says what a wider search finds, and offers it. */
export function NoMatch({ lines, filter, around, change }: Props) {
  const { department, sort, text } = filter;
  const inAll = department === '' ? 0 : filtered(lines, { ...filter, department: '' }, around).length;
  const onlyText = { ...NO_FILTER, text, sort };
  const bare = inAll === 0 && countFilters(filter) > 0 ? filtered(lines, onlyText, around).length : 0;
  const none = say('playbook:none-filters', { filters: saidFilters(filter) });
  const wider =
    inAll > 0
      ? say('playbook:none-wider', { count: inAll })
      : bare > 0 && text.trim() !== ''
        ? say('playbook:none-without', { count: bare })
        : '';
  return (
    <EmptyState
      kind="use-case"
      title={say('playbook:none-title')}
      text={`${none} ${wider}`.trim()}
      actions={
        <>
          {wider !== '' && (
            <Button appearance="primary" onClick={() => change(inAll > 0 ? { department: '' } : onlyText)}>
              {inAll > 0 ? say('playbook:look-everywhere') : say('playbook:show-these', { count: bare })}
            </Button>
          )}
          <Button onClick={() => change({ ...NO_FILTER, sort })}>{say('playbook:clear-filters')}</Button>
        </>
      }
    />
  );
}
