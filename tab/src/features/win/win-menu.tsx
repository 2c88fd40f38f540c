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
import { useFeature } from './use-feature.ts';
import { usePromote } from './use-promote.ts';
import { useShowWin } from './use-show-win.ts';

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
  const showing = useShowWin(win);
  const { offers, problem } = useFeature(win);
  const promoting = usePromote(win);
  // It stays while a hidden win can be shown again: the focus comes back to it from the question.
  const { edit, hide, promote, show, withdraw } = win.may;
  if (!edit && !withdraw && !hide && !promote && !show && offers.length === 0) return null;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={say('win:page.more')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {edit && <MenuItem onClick={() => setEditing(true)}>{say('win:page.edit')}</MenuItem>}
            {withdraw && <MenuItem onClick={withdrawing.run}>{say('win:page.withdraw')}</MenuItem>}
            {offers.map(({ key, label, run }) => (
              <MenuItem key={key} onClick={run}>
                {label}
              </MenuItem>
            ))}
            {promote && <MenuItem onClick={promoting.run}>{say('win:promotion.promote')}</MenuItem>}
            {hide && <MenuItem onClick={() => setHiding(true)}>{say('win:hide.open')}</MenuItem>}
            {show && <MenuItem onClick={showing.run}>{say('win:hide.show')}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
      {withdrawing.problem && (
        <Bar tone="error" action={{ label: say('tab:failed.again'), run: withdrawing.run }}>
          {say('win:page.withdrawFailed')} {withdrawing.problem.title}
        </Bar>
      )}
      {problem && (
        <Bar tone="error">
          {say('win:featured.failed')} {problem.title}
        </Bar>
      )}
      {promoting.problem && (
        <Bar tone="error">
          {say('win:promotion.failed')} {promoting.problem.title}
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
