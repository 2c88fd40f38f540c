import type { PlaybookView } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useMemo, useState } from 'react';
import { Loading } from '../../components/loading.tsx';
import { Surface } from '../../components/surface.tsx';
import { dayAt, dayRange } from '../../lib/dates.ts';
import { useZone } from '../../lib/here.ts';
import { NARROW } from '../../lib/narrow.ts';
import { useCramped } from '../../lib/use-narrow.ts';
import { say } from '../../lib/words.ts';
import { type OpenRow, RowMenu } from './archive/row-menu.tsx';
import { FilterRow } from './filter-row.tsx';
import { NoMatch } from './no-match.tsx';
import { sortName } from './sort-menu.tsx';
import { UseCaseEntries } from './use-case-entries.tsx';
import { filtered, isFiltered } from './use-case-filter.ts';
import { UseCaseTable } from './use-case-table.tsx';
import { useFilter } from './use-filter.ts';
import { useFoundWords } from './use-found-words.ts';
import { useShown } from './use-shown.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', [NARROW]: { gap: '12px' } },
  // On small screens what was found stands before a list whose end is far away.
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 16px',
    color: tokens.colorNeutralForeground3,
  },
  more: { display: 'grid', justifyContent: 'center' },
});

/** What fits of the playbook, in the order asked for. */
export function UseCaseList({ view }: { view: PlaybookView }) {
  const styles = useStyles();
  const isListed = useCramped();
  const zone = useZone();
  const today = dayAt(new Date().toISOString(), zone);
  const [filter, change] = useFilter();
  const { found, hasFailed, isSearching } = useFoundWords(filter.text);
  const lines = useMemo(
    () => filtered(view.useCases, filter, { found, today }),
    [view.useCases, filter, found, today],
  );
  const { shown, end, showMore } = useShown(lines, JSON.stringify(filter));
  const [menuOf, setMenuOf] = useState<OpenRow>();
  const row = { mayEdit: view.may.edit, today, zone, onMenu: setMenuOf };
  const total = view.useCases.length;
  const left = lines.length - shown.length;
  const count = isFiltered(filter)
    ? say('playbook:count-of', { count: lines.length, total })
    : say('playbook:count', { count: total });
  const foot = (
    <div className={styles.foot}>
      <Caption1>
        <span role="status">
          {isListed ? `${count}, ${sortName(filter.sort).toLowerCase()}` : `${count}.`}
        </span>
        {hasFailed && ` ${say('playbook:searched-lines-only')}`}
        {!isListed && ` ${say('playbook:counted', { range: dayRange(view.counted.from, view.counted.to) })}`}
      </Caption1>
      {!isListed && left > 0 && <Caption1>{say('playbook:scroll-more', { count: left })}</Caption1>}
    </div>
  );
  return (
    <div className={styles.list}>
      <FilterRow
        filter={filter}
        change={change}
        departments={view.departments}
        mayEdit={view.may.edit}
        found={lines.length}
      />
      {isListed && foot}
      <Surface>
        {lines.length > 0 ? (
          isListed ? (
            <UseCaseEntries lines={shown} {...row} />
          ) : (
            <UseCaseTable lines={shown} total={lines.length} {...row} />
          )
        ) : isSearching ? (
          <Loading label={say('playbook:searching')} />
        ) : (
          <NoMatch lines={view.useCases} filter={filter} around={{ found, today }} change={change} />
        )}
      </Surface>
      {view.may.edit && <RowMenu row={menuOf} onClose={() => setMenuOf(undefined)} />}
      {left > 0 && (
        <div ref={end} className={styles.more}>
          <Button appearance="subtle" onClick={showMore}>
            {say('playbook:show-more')}
          </Button>
        </div>
      )}
      {!isListed && foot}
    </div>
  );
}
