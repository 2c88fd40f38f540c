import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-menu';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { AgendaView } from '#contract/agenda-view.ts';
import type { PersonRef } from '#contract/common.ts';
import { useHere } from '../../lib/here.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { HelmDialog } from './helm-dialog.tsx';
import { SkipStepDialog } from './skip-step-dialog.tsx';
import type { Live } from './use-run.ts';

interface Props {
  view: AgendaView;
  item: string;
  isDriving: boolean;
  onGiveHelm: (to: PersonRef) => void;
  live: Live;
  onFinish: () => void;
}

export function RunMenu({ view, item, isDriving, onGiveHelm, live, onFinish }: Props) {
  const { say } = useWords();
  const { host, me } = useHere();
  const [, goTo] = useLocation();
  const [isSkipping, setIsSkipping] = useState(false);
  const [isGiving, setIsGiving] = useState(false);
  const others = view.people.filter(({ id }) => id !== me.id);
  // The side panel and the stage have this page only.
  const hasOtherPages = host.surface === 'personal' || host.surface === 'team';
  if (!isDriving && !hasOtherPages) return null;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={say('agenda:run.menu')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {isDriving && (
              <MenuGroup>
                <MenuItem onClick={() => live.move({ do: 'add-minute', item })}>
                  {say('agenda:run.addMinute')}
                </MenuItem>
                <MenuItem onClick={() => live.move({ do: 'carry', item })}>
                  {say('agenda:run.carry')}
                </MenuItem>
                <MenuItem onClick={() => setIsSkipping(true)}>{say('agenda:run.skip')}</MenuItem>
                {view.may.giveHelm && others.length > 0 && (
                  <MenuItem onClick={() => setIsGiving(true)}>{say('agenda:helm.give')}</MenuItem>
                )}
                <MenuItem onClick={onFinish}>{say('agenda:run.finishNow')}</MenuItem>
                <MenuGroupHeader>{say('agenda:run.keys')}</MenuGroupHeader>
              </MenuGroup>
            )}
            {isDriving && hasOtherPages && <MenuDivider />}
            {hasOtherPages && (
              <MenuItem onClick={() => goTo(paths.agenda(view.team.id))}>
                {say('agenda:run.toAgenda')}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <HelmDialog isOpen={isGiving} people={others} onClose={() => setIsGiving(false)} onGive={onGiveHelm} />
      <SkipStepDialog
        isOpen={isSkipping}
        onClose={() => setIsSkipping(false)}
        onSkip={(reason) => live.move({ do: 'skip', item, ...(reason && { reason }) })}
      />
    </>
  );
}
