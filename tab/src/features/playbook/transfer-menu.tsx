import { MenuButton } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { useLocation } from 'wouter';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';

interface Props {
  /** While there is nothing to export, a file can still be imported. */
  isEmpty: boolean;
  exportPlaybook: () => void;
  exportList: () => void;
}

/** The ways in and out for the playbook as a whole. */
export function TransferMenu({ isEmpty, exportPlaybook, exportList }: Props) {
  const [, goTo] = useLocation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle">{say('playbook:transfer')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => goTo(paths.importPlaybook)}>{say('playbook:import')}</MenuItem>
          {!isEmpty && (
            <>
              <MenuItem onClick={exportPlaybook}>{say('playbook:export-playbook')}</MenuItem>
              <MenuItem onClick={exportList}>{say('playbook:export-list')}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
