import { REASON_LIMIT, type SequenceFinding } from '#contract/sequence.ts';
import { useSortable } from '@dnd-kit/sortable';
import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { Textarea } from '@fluentui/react-textarea';
import { mergeClasses } from '@griffel/react';
import { say } from '../../../lib/words.ts';
import { rowId } from './sequence-announcements.ts';
import type { Cell } from './sequence-cells.ts';
import { useRowStyles } from './sequence-row-styles.ts';
import { SlotMenu } from './slot-menu.tsx';
import { findingMark } from './sequence-words.ts';

interface Props {
  week: number;
  weeks: number;
  cell: Cell | null;
  title: string;
  findings: readonly SequenceFinding[];
  onChange: (cell: Cell | null) => void;
  onMove: (to: number) => void;
  onChoose: () => void;
}

/** One week: what stands in it, why, what is to be looked at, and its way up and down. */
export function SequenceRow({ week, weeks, cell, title, findings, onChange, onMove, onChoose }: Props) {
  const styles = useRowStyles();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: rowId(week), attributes: { roleDescription: say('playbook:sequence-handle-role') } });
  const marks = findings.flatMap((finding) => findingMark(finding) ?? []);
  const place = (to: number) => `${rowId(week)}-${to < week ? 'up' : 'down'}`;
  return (
    <li
      ref={setNodeRef}
      className={mergeClasses(styles.row, !cell && styles.gap, isDragging && styles.dragging)}
      style={{
        transition,
        ...(transform && { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` }),
      }}
    >
      <Button
        ref={setActivatorNodeRef}
        appearance="transparent"
        size="small"
        className={styles.handle}
        icon={<ReOrderDotsVerticalRegular />}
        {...attributes}
        {...listeners}
        aria-label={say('playbook:sequence-handle', { week, title })}
      />
      <span className={styles.week} aria-hidden>
        {week}
      </span>
      <Button
        appearance="transparent"
        className={styles.title}
        id={rowId(week)}
        aria-label={say('playbook:sequence-choose-named', { week, title })}
        onClick={onChoose}
      >
        {cell ? title : say('playbook:sequence-choose')}
      </Button>
      <Textarea
        className={styles.reason}
        rows={1}
        resize="none"
        appearance="filled-lighter"
        disabled={!cell}
        maxLength={REASON_LIMIT}
        aria-label={say('playbook:sequence-reason', { week })}
        placeholder={say(cell ? 'playbook:sequence-reason-hint' : 'playbook:sequence-gap-hint')}
        value={cell?.reason ?? ''}
        onChange={(_, { value }) => cell && onChange({ ...cell, reason: value.replaceAll('\n', ' ') })}
      />
      <span className={styles.marks}>
        {cell?.again && (
          <Badge className={styles.mark} appearance="tint" color="informative" shape="rounded">
            {say('playbook:sequence-again')}
          </Badge>
        )}
        {marks.map((mark) => (
          <Badge key={mark} className={styles.mark} appearance="tint" color="warning" shape="rounded">
            {mark}
          </Badge>
        ))}
      </span>
      <span className={styles.moves}>
        {[week - 1, week + 1].map((to) => (
          <Button
            key={place(to)}
            id={place(to)}
            appearance="subtle"
            icon={to < week ? <ArrowUpRegular /> : <ArrowDownRegular />}
            disabledFocusable={to < 1 || to > weeks}
            aria-label={say(to < week ? 'playbook:sequence-up' : 'playbook:sequence-down', { week, title })}
            onClick={() => onMove(to)}
          />
        ))}
        <SlotMenu week={week} cell={cell} title={title} onChange={onChange} onChoose={onChoose} />
      </span>
    </li>
  );
}
