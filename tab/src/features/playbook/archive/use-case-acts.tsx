import { type ReactNode, useState } from 'react';
import { MenuItem } from '@fluentui/react-menu';
import type { UseCaseLine } from '#contract/playbook.ts';
import { Bar } from '../../../components/bar.tsx';
import { say } from '../../../lib/words.ts';
import { ArchiveDialog, type NamedUseCase } from './archive-dialog.tsx';
import { BringBackDialog } from './bring-back-dialog.tsx';
import { useDuplicate } from './use-duplicate.ts';
import { UsedDialog } from './used-dialog.tsx';

type Act = 'used' | 'duplicate' | 'archive' | 'bring-back';

const WORDS = {
  used: 'playbook:archive.used-open',
  duplicate: 'playbook:archive.duplicate',
  archive: 'playbook:archive.open',
  'bring-back': 'playbook:archive.back',
} as const;

/** What is offered of a use case: one that was never published stands nowhere and has nothing to archive. */
const ACTS: Record<UseCaseLine['status'], readonly Act[]> = {
  published: ['used', 'duplicate', 'archive'],
  changed: ['used', 'duplicate', 'archive'],
  draft: ['duplicate'],
  archived: ['used', 'duplicate', 'bring-back'],
};

interface UseCaseActs {
  /** Items for a menu. */
  itemsFor: (useCase: NamedUseCase & Pick<UseCaseLine, 'status'>) => ReactNode;
  bringBack: (useCase: NamedUseCase) => void;
  /** What went wrong, and the dialogs, which stay in the page and are opened. */
  asked: ReactNode;
}

/** Where it is used, a copy of it, archive and bring back: the same in the list's menu and in the editor's. */
export function useUseCaseActs(): UseCaseActs {
  const [chosen, setChosen] = useState<{ act: Act; useCase: NamedUseCase }>();
  const [isOpen, setOpen] = useState(false);
  const duplicating = useDuplicate();
  const choose = (act: Act, { id, title }: NamedUseCase) => {
    if (act === 'duplicate') return duplicating.run({ id, title });
    setChosen({ act, useCase: { id, title } });
    setOpen(true);
  };
  const dialogFor = (act: Act) => ({
    open: isOpen && chosen?.act === act,
    useCase: chosen?.useCase ?? { id: '', title: '' },
    onClose: () => setOpen(false),
  });
  return {
    itemsFor: ({ status, ...useCase }) =>
      ACTS[status].map((act) => (
        <MenuItem key={act} onClick={() => choose(act, useCase)}>
          {say(WORDS[act])}
        </MenuItem>
      )),
    bringBack: (useCase) => choose('bring-back', useCase),
    asked: (
      <>
        {duplicating.problem && (
          <Bar tone="error">{`${say('playbook:archive.copy-failed')} ${duplicating.problem.title}`}</Bar>
        )}
        <UsedDialog {...dialogFor('used')} />
        <ArchiveDialog {...dialogFor('archive')} />
        <BringBackDialog {...dialogFor('bring-back')} />
      </>
    ),
  };
}
