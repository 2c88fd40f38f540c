import { MenuButton } from '@fluentui/react-button';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { useNarrow } from '../../lib/use-narrow.ts';
import { say } from '../../lib/words.ts';
import { type Filter, type Sort, SORTS } from './use-case-filter.ts';

export const sortName = (sort: Sort): string => say(`playbook:sort-${sort}`);

export function SortMenu({ filter, change }: { filter: Filter; change: (part: Partial<Filter>) => void }) {
  const isNarrow = useNarrow();
  return (
    <Menu
      checkedValues={{ sort: [filter.sort] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        change({ sort: SORTS.find((sort) => sort === checkedItems[0]) ?? filter.sort })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance={isNarrow ? 'outline' : 'subtle'}
          {...(!isNarrow && { icon: <ArrowSortRegular /> })}
          aria-label={say('playbook:sort-said', { order: sortName(filter.sort) })}
        >
          {sortName(filter.sort)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SORTS.map((sort) => (
            <MenuItemRadio key={sort} name="sort" value={sort}>
              {sortName(sort)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
