import { MenuButton } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { say } from '../../../lib/words.ts';
import type { Cell } from './sequence-cells.ts';

interface Props {
  week: number;
  cell: Cell | null;
  title: string;
  onChange: (cell: Cell | null) => void;
  onChoose: () => void;
}

export function SlotMenu({ week, cell, title, onChange, onChoose }: Props) {
  const comesBack = useRestoreFocusTarget();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          {...comesBack}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          menuIcon={null}
          aria-label={say('playbook:sequence-more', { week, title })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onChoose}>{say('playbook:sequence-choose-other')}</MenuItem>
          {cell && (
            <>
              <MenuItem onClick={() => onChange({ ...cell, again: !cell.again })}>
                {say(cell.again ? 'playbook:sequence-not-again' : 'playbook:sequence-mark-again')}
              </MenuItem>
              <MenuItem onClick={() => onChange(null)}>{say('playbook:sequence-clear')}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
