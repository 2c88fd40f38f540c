import { DrawerBody, OverlayDrawer } from '@fluentui/react-drawer';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useEffect } from 'react';
import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { Surface } from '../../components/surface.tsx';
import { phrase, useWords } from '../../lib/words.ts';
import { withUseCase } from './agenda-items.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { SwapPanel } from './swap-panel.tsx';
import { useIsWide } from './use-is-wide.ts';

/** What stands beside the list: other use cases for an item, or what it holds. */
export interface Beside {
  is: 'swap' | 'preview';
  item: string;
}

const useStyles = makeStyles({
  drawer: { height: 'min(80vh, 640px)' },
  body: { padding: 0 },
  beside: { position: 'sticky', top: '16px', maxHeight: 'calc(100vh - 32px)', overflowY: 'auto' },
});

interface Props {
  view: AgendaView;
  items: readonly ItemView[];
  beside: Beside | undefined;
  onClose: () => void;
  onChange: (items: readonly ItemView[], undo: string) => void;
}

/** In the aside when there is room, else in a drawer from below. Without a choice the use case of the day is shown. */
export function AsidePart({ view, items, beside, onClose, onChange }: Props) {
  const { say } = useWords();
  const isWide = useIsWide();
  const usual = items.find(({ useCase }) => useCase !== undefined);
  const shown = items.find(({ item }) => item.id === beside?.item);
  if (!beside || !shown) {
    if (!isWide || !usual) return null;
    return <Beside>{<PreviewPanel key={usual.item.id} view={usual} isLeading={view.may.run} />}</Beside>;
  }
  const close = () => {
    onClose();
    requestAnimationFrame(() => document.getElementById(`${beside.is}-${beside.item}`)?.focus());
  };
  const panel =
    beside.is === 'swap' ? (
      <SwapPanel
        view={view}
        onClose={close}
        onUse={(suggestion) => {
          const said = { former: phrase(shown.title), title: suggestion.useCase.title };
          onChange(withUseCase(items, beside.item, suggestion), say('agenda:undo.swapped', said));
          close();
        }}
      />
    ) : (
      <PreviewPanel key={beside.item} view={shown} isLeading={view.may.run} onClose={close} />
    );
  return isWide ? (
    <Beside onEscape={close}>{panel}</Beside>
  ) : (
    <Below label={beside.is === 'swap' ? say('agenda:swap.title') : phrase(shown.title)} onClose={close}>
      {panel}
    </Below>
  );
}

function Beside({ onEscape, children }: { onEscape?: () => void; children: ReactNode }) {
  const styles = useStyles();
  useEffect(() => {
    if (!onEscape) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onEscape]);
  return <Surface className={styles.beside}>{children}</Surface>;
}

function Below({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <OverlayDrawer
      open
      position="bottom"
      aria-label={label}
      className={styles.drawer}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DrawerBody className={styles.body}>{children}</DrawerBody>
    </OverlayDrawer>
  );
}
