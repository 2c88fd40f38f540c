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
import { lazy, Suspense, useState } from 'react';
import type { WinActs } from '../../lib/use-win-acts.ts';
import { useWords } from '../../lib/words.ts';
import { focusBeside } from './focus-beside.ts';

const HideWinDialog = lazy(async () => ({ default: (await import('./hide-win-dialog.tsx')).HideWinDialog }));

/** On a tile, without opening the win: what came of it, and hiding it for those who may. */
export function TileMenu({ win, acts }: { win: WinView; acts: WinActs }) {
  const { say } = useWords();
  const [isHiding, setHiding] = useState(false);
  const { hide, report } = win.may;
  if (!report && !hide) return null;
  return (
    <>
      <Menu checkedValues={{ tried: win.iTried ? [win.iTried] : [] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={say(hide ? 'win:tile.more' : 'win:tried.open', { title: win.title })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {report && <TriedItems win={win} acts={acts} />}
            {report && hide && <MenuDivider />}
            {hide && <MenuItem onClick={() => setHiding(true)}>{say('win:hide.open')}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
      {isHiding && (
        <Suspense fallback={null}>
          <HideWinDialog win={win} close={() => setHiding(false)} onHidden={() => focusBeside(win.id)} />
        </Suspense>
      )}
    </>
  );
}

function TriedItems({ win, acts }: { win: WinView; acts: WinActs }) {
  const { say } = useWords();
  return (
    <>
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
    </>
  );
}
