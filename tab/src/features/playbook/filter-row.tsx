import { SearchBox } from '@fluentui/react-search';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { NARROW } from '../../lib/narrow.ts';
import { useNarrow } from '../../lib/use-narrow.ts';
import { say } from '../../lib/words.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { FilterFields, type FilterProps } from './filter-fields.tsx';
import { SortMenu } from './sort-menu.tsx';

// Fluent gives these fields a width of their own, which overflows small rows.
const field = { minWidth: 0, maxWidth: 'none', '& input, & select': { minWidth: 0, width: '100%' } } as const;
const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    '& .fui-Select': { ...field, flex: '0 1 168px' },
    [NARROW]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  search: {
    ...field,
    flex: '1 1 216px',
    maxWidth: '264px',
    [NARROW]: { maxWidth: 'none', gridColumn: '1 / -1' },
  },
  sort: { display: 'grid', minWidth: 0, marginInlineStart: 'auto', [NARROW]: { marginInlineStart: 0 } },
});

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;

/** `/` begins a search from anywhere on the page. */
function useSlash() {
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
  return search;
}

export function FilterRow({ found, ...fields }: FilterProps & { found: number }) {
  const styles = useStyles();
  const search = useSlash();
  const isNarrow = useNarrow();
  const { filter, change } = fields;
  return (
    <div className={styles.row} role="search" aria-label={say('playbook:filters')}>
      <SearchBox
        ref={search}
        className={styles.search}
        aria-label={say('playbook:search')}
        placeholder={say('playbook:search')}
        value={filter.text}
        maxLength={100}
        onChange={(_, { value }) => change({ text: value })}
      />
      {isNarrow ? <FilterDrawer found={found} {...fields} /> : <FilterFields {...fields} />}
      <div className={styles.sort}>
        <SortMenu filter={filter} change={change} />
      </div>
    </div>
  );
}
