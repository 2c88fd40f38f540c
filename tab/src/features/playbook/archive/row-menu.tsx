import type { UseCaseLine } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { Menu, MenuList, MenuPopover } from '@fluentui/react-menu';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { say } from '../../../lib/words.ts';
import { useUseCaseActs } from './use-case-acts.tsx';

/** The row whose menu is open, and the button it is opened beside. */
export interface OpenRow {
  line: UseCaseLine;
  button: HTMLElement;
}
export type OpenMenu = (row: OpenRow) => void;

/** The dots of a row. A long table has one menu for all of its rows. */
export function RowMenuButton({ line, onOpen }: { line: UseCaseLine; onOpen: OpenMenu }) {
  const comesBack = useRestoreFocusTarget();
  return (
    <Button
      {...comesBack}
      appearance="subtle"
      size="small"
      icon={<MoreHorizontalRegular />}
      aria-label={say('playbook:archive.menu', { title: line.title })}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => onOpen({ line, button: currentTarget })}
    />
  );
}

/** Shift+F10, the menu key and the right button open the menu of a row beside its dots. */
export function openFromRow(row: HTMLElement, line: UseCaseLine, onOpen: OpenMenu): void {
  const button = row.querySelector<HTMLElement>('button[aria-haspopup="menu"]');
  if (button) onOpen({ line, button });
}

interface Props {
  row: OpenRow | undefined;
  onClose: () => void;
}

export function RowMenu({ row, onClose }: Props) {
  const { asked, itemsFor } = useUseCaseActs();
  function close() {
    // Before a dialog opens, so that it gives the focus back to the row.
    row?.button.focus();
    onClose();
  }
  return (
    <>
      <Menu
        open={row !== undefined}
        positioning={{ target: row?.button ?? null, position: 'below', align: 'end' }}
        onOpenChange={(_, { open }) => !open && close()}
      >
        <MenuPopover>
          <MenuList aria-label={row && say('playbook:archive.menu', { title: row.line.title })}>
            {row && itemsFor(row.line)}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asked}
    </>
  );
}
