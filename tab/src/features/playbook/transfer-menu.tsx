import { MenuButton } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { say } from '../../lib/words.ts';

interface Props {
  exportPlaybook: () => void;
  exportList: () => void;
}

/** The ways in and out for the playbook as a whole. */
export function TransferMenu({ exportPlaybook, exportList }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle">{say('playbook:transfer')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={exportPlaybook}>{say('playbook:export-playbook')}</MenuItem>
          <MenuItem onClick={exportList}>{say('playbook:export-list')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
