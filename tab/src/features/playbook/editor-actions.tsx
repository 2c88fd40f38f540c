import { Button, MenuButton } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { Menu, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { Tooltip } from '@fluentui/react-tooltip';
import type { ReactNode } from 'react';
import { useHref, useLinkClick } from '../../lib/use-link.ts';
import { say } from '../../lib/words.ts';

export type EditorDialog = 'publish' | 'compare' | 'drop' | 'beneath';

interface Props {
  open: (dialog: EditorDialog) => void;
  /** Why it cannot be published; the button stays in reach and says so. */
  stop: string | undefined;
  mayDrop: boolean;
  /** Items for the menu, before dropping the draft. */
  items: ReactNode;
  /** Where its published texts are, when it has any. */
  history: string | undefined;
  short?: boolean;
}

export function EditorActions({ open, stop, mayDrop, items, history, short = false }: Props) {
  const comesBack = useRestoreFocusTarget();
  const publish = (
    <Button
      {...comesBack}
      appearance="primary"
      disabledFocusable={stop !== undefined}
      onClick={() => open('publish')}
    >
      {say('playbook:publish')}
    </Button>
  );
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          {short ? (
            <MenuButton
              {...comesBack}
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              menuIcon={null}
              aria-label={say('playbook:more')}
            />
          ) : (
            <MenuButton {...comesBack} appearance="subtle">
              {say('playbook:more')}
            </MenuButton>
          )}
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {history !== undefined && <HistoryItem to={history} />}
            {items}
            {mayDrop && <MenuItem onClick={() => open('drop')}>{say('playbook:drop')}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button {...comesBack} onClick={() => open('compare')}>
        {say(short ? 'playbook:compare-short' : 'playbook:compare')}
      </Button>
      {stop === undefined ? (
        publish
      ) : (
        <Tooltip content={stop} relationship="description">
          {publish}
        </Tooltip>
      )}
    </>
  );
}

function HistoryItem({ to }: { to: string }) {
  const href = useHref(to);
  const onClick = useLinkClick(to);
  return (
    <MenuItemLink href={href} onClick={onClick}>
      {say('playbook:history')}
    </MenuItemLink>
  );
}
