import { withdrawWin, type WinView } from '#contract/win.ts';
import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { lazy, Suspense, useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { useSaving } from '../../lib/use-saving.ts';
import { useKeepWin } from '../../lib/kept-wins.ts';
import { call } from '../../lib/api.ts';
import { useWords } from '../../lib/words.ts';

const EditWinDialog = lazy(async () => ({ default: (await import('./edit-win-dialog.tsx')).EditWinDialog }));
const HideWinDialog = lazy(async () => ({ default: (await import('./hide-win-dialog.tsx')).HideWinDialog }));

/** What its author may do, and who looks after the gallery. */
export function WinMenu({ win, etag }: { win: WinView; etag: string | undefined }) {
  const { say } = useWords();
  const keepWin = useKeepWin();
  const [isEditing, setEditing] = useState(false);
  const [isHiding, setHiding] = useState(false);
  const withdrawing = useSaving(async () => {
    const params = { team: win.team.id, win: win.id };
    keepWin((await call(withdrawWin, { params })).data);
  });
  if (!win.may.edit && !win.may.withdraw && !win.may.hide) return null;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={say('win:page.more')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {win.may.edit && <MenuItem onClick={() => setEditing(true)}>{say('win:page.edit')}</MenuItem>}
            {win.may.withdraw && <MenuItem onClick={withdrawing.run}>{say('win:page.withdraw')}</MenuItem>}
            {win.may.hide && <MenuItem onClick={() => setHiding(true)}>{say('win:hide.open')}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
      {withdrawing.problem && (
        <Bar tone="error" action={{ label: say('tab:failed.again'), run: withdrawing.run }}>
          {say('win:page.withdrawFailed')} {withdrawing.problem.title}
        </Bar>
      )}
      {isHiding && (
        <Suspense fallback={null}>
          <HideWinDialog win={win} close={() => setHiding(false)} />
        </Suspense>
      )}
      {isEditing && (
        <Suspense fallback={null}>
          <EditWinDialog win={win} etag={etag} close={() => setEditing(false)} />
        </Suspense>
      )}
    </>
  );
}
