import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { dayAt } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useWords } from '../../lib/words.ts';
import { MoveDialog } from './move-dialog.tsx';
import { PostDialog } from './post-dialog.tsx';
import { SkipDialog } from './skip-dialog.tsx';
import { useComing } from './use-coming.ts';
import type { useStart } from './use-start.ts';

interface Props {
  view: AgendaView;
  items: readonly ItemView[];
  isSaved: boolean;
  start: ReturnType<typeof useStart>;
  onStored: (view: AgendaView) => void;
}

/** One primary: start, or open what is running. */
export function AgendaActions({ view, items, isSaved, start, onStored }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState<'post' | 'move' | 'skip'>();
  const [, go] = useLocation();
  const close = () => setOpen(undefined);
  const { changed } = useComing(view.team.id);
  const stored = (data: AgendaView) => {
    onStored(data);
    changed();
  };
  const { may, state } = view;
  const isPrepared = state === 'prepared';
  return (
    <>
      {may.post && isPrepared && (
        <Button icon={<ShareRegular />} onClick={() => setOpen('post')}>
          {say(view.postedAt === undefined ? 'agenda:page.post' : 'agenda:page.postAgain')}
        </Button>
      )}
      {may.run && isPrepared && (
        <Button
          appearance="primary"
          icon={<PlayRegular />}
          disabledFocusable={start.isBusy}
          onClick={() => start.start(view.id)}
        >
          {say('agenda:page.start')}
        </Button>
      )}
      {state === 'running' && (
        <LinkButton appearance="primary" icon={<PlayRegular />} to={paths.run(view.team.id, view.id)}>
          {say(may.run ? 'agenda:page.open' : 'agenda:page.join')}
        </LinkButton>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={say('agenda:page.more')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {may.edit && isPrepared && (
              <>
                <MenuItem onClick={() => setOpen('move')}>{say('agenda:page.move')}</MenuItem>
                <MenuItem onClick={() => setOpen('skip')}>{say('agenda:page.skip')}</MenuItem>
              </>
            )}
            {may.run && state !== 'running' && (
              <MenuItem onClick={start.begin}>{say('agenda:page.startNow')}</MenuItem>
            )}
            <MenuItem onClick={() => go(paths.history(view.team.id))}>{say('agenda:page.history')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <PostDialog
        view={view}
        items={items}
        isSaved={isSaved}
        isOpen={open === 'post'}
        onClose={close}
        onPosted={onStored}
      />
      {open === 'move' && (
        <MoveDialog
          teamId={view.team.id}
          segment={view}
          today={dayAt(view.now, view.zone)}
          onClose={close}
          onMoved={stored}
        />
      )}
      <SkipDialog view={view} isOpen={open === 'skip'} onClose={close} onSkipped={stored} />
    </>
  );
}
