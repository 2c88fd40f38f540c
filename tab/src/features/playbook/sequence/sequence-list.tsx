import { PHASES, type SequenceFinding, type SequenceView } from '#contract/sequence.ts';
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
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { NARROW } from '../../../lib/narrow.ts';
import { say } from '../../../lib/words.ts';
import { announcementsOf, rowId, weekOfRow } from './sequence-announcements.ts';
import { type Cell, type SequenceForm, WEEKS } from './sequence-cells.ts';
import { SequenceRow } from './sequence-row.tsx';
import { titleOf } from './sequence-words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  phase: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '0 8px',
    padding: '6px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { padding: '6px 12px' },
  },
  first: { borderTop: 'none', borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0` },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  purpose: { marginInlineStart: 'auto', [NARROW]: { flexBasis: '100%' } },
});

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

interface Props {
  form: SequenceForm;
  useCases: SequenceView['useCases'];
  findings: readonly SequenceFinding[];
  onCell: (week: number, cell: Cell | null) => void;
  onMove: (from: number, to: number, title: string) => void;
  onDrop: (from: number, to: number, title: string) => void;
  onChoose: (week: number) => void;
}

/** Thirteen rows under their three phases; the weeks stay, what stands in them moves. */
export function SequenceList({ form, useCases, findings, onCell, onMove, onDrop, onChoose }: Props) {
  const styles = useStyles();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const titleIn = (week: number): string => {
    const cell = form.cells[week - 1];
    return cell ? titleOf(useCases, cell.useCase) : say('playbook:sequence-empty');
  };
  function drop({ active, over }: DragEndEvent): void {
    const [from, to] = [weekOfRow(active.id), weekOfRow(over?.id)];
    if (to > 0 && to !== from) onDrop(from, to, titleIn(from));
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={{
        announcements: announcementsOf(titleIn),
        screenReaderInstructions: { draggable: say('playbook:sequence-handle-hint') },
      }}
      onDragEnd={drop}
    >
      <SortableContext items={WEEKS.map(rowId)} strategy={verticalListSortingStrategy}>
        {PHASES.map(({ id, first, last }) => (
          <section key={id} aria-labelledby={`phase-${id}`}>
            <div className={`${styles.phase} ${first === 1 ? styles.first : ''}`}>
              <h2 className={styles.name} id={`phase-${id}`}>
                {say(`playbook:sequence-phase.${id}`)}
              </h2>
              <span className={styles.small}>{say('playbook:sequence-weeks', { first, last })}</span>
              <span className={`${styles.small} ${styles.purpose}`}>
                {say(`playbook:sequence-purpose.${id}`)}
              </span>
            </div>
            <ol className={styles.list} start={first}>
              {WEEKS.filter((week) => week >= first && week <= last).map((week) => (
                <SequenceRow
                  key={week}
                  week={week}
                  weeks={WEEKS.length}
                  cell={form.cells[week - 1] ?? null}
                  title={titleIn(week)}
                  findings={findings.filter((finding) => finding.week === week)}
                  onChange={(cell) => onCell(week, cell)}
                  onMove={(to) => onMove(week, to, titleIn(week))}
                  onChoose={() => onChoose(week)}
                />
              ))}
            </ol>
          </section>
        ))}
      </SortableContext>
    </DndContext>
  );
}
