import type { ArchiveView, DraftView } from '#contract/playbook.ts';
import { textOf } from '#contract/playbook.ts';
import { Button, MenuButton } from '@fluentui/react-button';
import { Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { say } from '../../../lib/words.ts';
import { wordsLanguage } from '../../../lib/words-language.ts';
import { UseCaseReader } from '../use-case-reader.tsx';
import { useUseCaseActs } from './use-case-acts.tsx';

interface Props {
  draft: DraftView;
  archive: ArchiveView;
}

/** An archived use case as its editors find it: to be read, copied and brought back, not to be written. */
export function ArchivedPage({ draft, archive }: Props) {
  const { asked, bringBack, itemsFor } = useUseCaseActs();
  const comesBack = useRestoreFocusTarget();
  const useCase = draft.published ?? draft.useCase;
  const text = textOf(useCase, wordsLanguage());
  const named = { id: draft.id, title: text.title };
  return (
    <UseCaseReader
      useCase={useCase}
      text={text}
      archive={archive}
      hasDraft={draft.isDraft}
      actions={
        <>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuButton {...comesBack} appearance="subtle">
                {say('playbook:more')}
              </MenuButton>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>{itemsFor({ ...named, status: 'archived' })}</MenuList>
            </MenuPopover>
          </Menu>
          <Button {...comesBack} appearance="primary" onClick={() => bringBack(named)}>
            {say('playbook:archive.back')}
          </Button>
          {asked}
        </>
      }
    />
  );
}
