import { readPlaybook } from '#contract/playbook.ts';
import { type Facet, FACETS, type Order, ORDERS, TASKS, TOOLS } from '#contract/win.ts';
import { Button } from '@fluentui/react-button';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { SearchBox } from '@fluentui/react-search';
import { Select } from '@fluentui/react-select';
import { Tooltip } from '@fluentui/react-tooltip';
import { makeStyles } from '@griffel/react';
import { NARROW } from '../../lib/narrow.ts';
import { departmentIds, departmentName } from '../../lib/departments.ts';
import { useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import type { Shelf } from './gallery-place.ts';

// Fluent gives these fields a width of their own, which overflows small rows.
const field = {
  minWidth: '0',
  maxWidth: 'none',
  '& input, & select': { minWidth: '0', width: '100%' },
} as const;
const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minWidth: 0 },
  search: { ...field, width: '232px', [NARROW]: { width: '100%' } },
  among: { ...field, width: '184px', [NARROW]: { width: '100%' } },
  ordered: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0, [NARROW]: { flexGrow: 1 } },
  order: { ...field, width: '176px', [NARROW]: { width: 'auto', flexGrow: 1 } },
});

interface Props {
  shelf: Shelf;
  choose: (shelf: Shelf) => void;
  /** Wins of one team are all of its department. */
  ofTeam: boolean;
  words: string;
  search: (words: string) => void;
  /** The best fit comes first then, of everything. */
  isSearching: boolean;
}

interface Group {
  by: Facet;
  options: { value: string; name: string }[];
}

function useGroups(ofTeam: boolean): Group[] {
  const { say } = useWords();
  const { data: playbook } = useRoute(readPlaybook);
  const groups: Record<Facet, Group['options']> = {
    department: ofTeam ? [] : departmentIds().map((value) => ({ value, name: departmentName(value) })),
    task: TASKS.map((value) => ({ value, name: say(`task:${value}`) })),
    tool: TOOLS.map((value) => ({ value, name: say(`tool:${value}`) })),
    'use-case': (playbook?.useCases ?? []).map((each) => ({ value: each.id, name: each.title })),
  };
  return FACETS.map((by) => ({ by, options: groups[by] })).filter(({ options }) => options.length > 0);
}

const chosenOf = ({ among }: Shelf): string => (among === 'all' ? '' : `${among.by}|${among.value}`);

/** One facet at a time, and the order. */
export function GalleryFilters({ shelf, choose, ofTeam, words, search, isSearching }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const groups = useGroups(ofTeam);
  const chooseAmong = (chosen: string) => {
    const by = FACETS.find((facet) => chosen.startsWith(`${facet}|`));
    const among = by ? { by, value: chosen.slice(by.length + 1) } : 'all';
    choose({ ...shelf, among });
  };
  return (
    <div className={styles.row} role="search" aria-label={say('win:filter.name')}>
      <SearchBox
        className={styles.search}
        aria-label={say('win:search.label')}
        placeholder={say('win:search.label')}
        value={words}
        maxLength={100}
        onChange={(_, { value }) => search(value)}
      />
      {!isSearching && (
        <>
          <Select
            className={styles.among}
            aria-label={say('win:filter.among')}
            value={chosenOf(shelf)}
            onChange={(_, { value }) => chooseAmong(value)}
          >
            <option value="">{say('win:filter.all')}</option>
            {groups.map(({ by, options }) => (
              <optgroup key={by} label={say(`win:filter.by.${by}`)}>
                {options.map(({ name, value }) => (
                  <option key={value} value={`${by}|${value}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
          <div className={styles.ordered}>
            <Select
              className={styles.order}
              aria-label={say('win:filter.order')}
              value={shelf.order}
              onChange={(_, { value }) => choose({ ...shelf, order: orderOf(value) })}
            >
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {say(`win:filter.orders.${order}`)}
                </option>
              ))}
            </Select>
            <Tooltip content={say('win:filter.reusedMeans')} relationship="description">
              <Button
                size="small"
                appearance="transparent"
                icon={<InfoRegular />}
                aria-label={say('win:filter.reusedWhat')}
              />
            </Tooltip>
          </div>
        </>
      )}
    </div>
  );
}

const orderOf = (value: string): Order => ORDERS.find((order) => order === value) ?? 'newest';
