import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { ItemView } from '#contract/agenda-view.ts';
import { phrase, useWords } from '../../lib/words.ts';
import { movedTo } from './agenda-items.ts';
import { announcementsOf } from './sort-announcements.ts';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

interface Props {
  items: readonly ItemView[];
  isOn: boolean;
  onChange: (items: readonly ItemView[], undo: string) => void;
  children: ReactNode;
}

/** The list with its order: dragged by the handle, or lifted with Space and moved with the arrows. */
export function SortableItems({ items, isOn, onChange, children }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const list = (
    <ol className={styles.list} aria-label={say('agenda:list')}>
      {children}
    </ol>
  );
  if (!isOn) return list;

  const ids = items.map(({ item }) => item.id);
  const drop = ({ active, over }: DragEndEvent) => {
    const from = ids.indexOf(String(active.id));
    const to = ids.indexOf(String(over?.id));
    const moved = items[from];
    if (!moved || to < 0 || to === from) return;
    onChange(movedTo(items, from, to), say('agenda:undo.moved', { title: phrase(moved.title) }));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={{
        announcements: announcementsOf(items),
        screenReaderInstructions: { draggable: say('agenda:item.handleHint') },
      }}
      onDragEnd={drop}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {list}
      </SortableContext>
    </DndContext>
  );
}
