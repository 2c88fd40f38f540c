import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import type { ItemView } from '#contract/agenda-view.ts';
import { announce } from '../../lib/announce.ts';
import { phrase, useWords } from '../../lib/words.ts';
import { movedTo, without } from './agenda-items.ts';

interface Props {
  view: ItemView;
  index: number;
  items: readonly ItemView[];
  onChange: (items: readonly ItemView[], undo: string) => void;
  onPreview?: () => void;
}

/** The same moves as with the handle, for those who would rather choose than drag. */
export function ItemMenu({ view, index, items, onChange, onPreview }: Props) {
  const { say } = useWords();
  const title = phrase(view.title);
  const places = items.length;
  const move = (to: number) => {
    onChange(movedTo(items, index, to), say('agenda:undo.moved', { title }));
    announce(say('agenda:drag.dropped', { title, place: to + 1, places }));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={say('agenda:item.menu', { title })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onPreview && <MenuItem onClick={onPreview}>{say('agenda:item.preview')}</MenuItem>}
          {index > 0 && <MenuItem onClick={() => move(index - 1)}>{say('agenda:item.up')}</MenuItem>}
          {index < places - 1 && (
            <MenuItem onClick={() => move(index + 1)}>{say('agenda:item.down')}</MenuItem>
          )}
          <MenuItem
            onClick={() => onChange(without(items, view.item.id), say('agenda:undo.dropped', { title }))}
          >
            {say('agenda:item.drop')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
