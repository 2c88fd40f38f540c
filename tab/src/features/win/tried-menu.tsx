import { TRIED } from '#contract/tried.ts';
import { type WinView } from '#contract/win.ts';
import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-menu';
import { TRIED_ICONS, TRIED_KEYS } from '../../components/tried-choice.tsx';
import type { WinActs } from '../../lib/use-win-acts.ts';
import { useWords } from '../../lib/words.ts';

/** On a tile: what came of it, said without opening the win. */
export function TriedMenu({ win, acts }: { win: WinView; acts: WinActs }) {
  const { say } = useWords();
  if (!win.may.report) return null;
  return (
    <Menu checkedValues={{ tried: win.iTried ? [win.iTried] : [] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={say('win:tried.open', { title: win.title })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say('win:tried.ask')}</MenuGroupHeader>
            {TRIED.map((outcome) => {
              const Icon = TRIED_ICONS[outcome];
              return (
                <MenuItemRadio
                  key={outcome}
                  name="tried"
                  value={outcome}
                  icon={<Icon />}
                  onClick={() => acts.report(outcome)}
                >
                  {say(`win:outcome.${TRIED_KEYS[outcome]}`)}
                </MenuItemRadio>
              );
            })}
          </MenuGroup>
          {win.iTried && (
            <>
              <MenuDivider />
              <MenuItem onClick={acts.takeBack}>{say('win:tried.takeBack')}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
