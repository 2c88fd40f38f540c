import { readDraft } from '#contract/playbook.ts';
import { readSequence } from '#contract/sequence.ts';
import { useEffect } from 'react';
import { Part } from '../../../components/part.tsx';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { changedWeeks, formOfSlots } from '../sequence/sequence-cells.ts';
import { titleOf } from '../sequence/sequence-words.ts';
import { DiffBox } from '../versions/diff-box.tsx';
import { differencesOf } from '../versions/use-case-diff.tsx';
import { WeeksDiff } from '../versions/weeks-diff.tsx';

interface Props {
  /** As it stands in the list. */
  rev: number;
  /** It has changed since the list was read. */
  onMoved: () => void;
}

function useMoved(seen: number | undefined, { rev, onMoved }: Props): void {
  useEffect(() => {
    if (seen !== undefined && seen !== rev) onMoved();
    // `onMoved` is new on every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [seen, rev]);
}

/** A draft against what is published, field by field. */
export function OpenUseCase({ id, title, ...props }: Props & { id: string; title: string }) {
  const reading = useRoute(readDraft, { params: { useCase: id } });
  useMoved(reading.data?.rev, props);
  return (
    <Part reading={reading} failed={say('versions:use-case-failed')}>
      {({ published, useCase }) => {
        const differences = differencesOf({ id, before: published, after: useCase });
        return (
          <DiffBox title={title} differences={differences}>
            {differences.length === 0 && <p>{say('versions:nothing-in-form')}</p>}
          </DiffBox>
        );
      }}
    </Part>
  );
}

/** Changed weeks against the published ones. */
export function OpenWeeks({ department, ...props }: Props & { department: string }) {
  const reading = useRoute(readSequence, { params: { department } });
  useMoved(reading.data?.rev, props);
  return (
    <Part reading={reading} failed={say('playbook:sequence-failed')}>
      {({ published, slots, useCases }) => {
        const [before, after] = [formOfSlots(published), formOfSlots(slots)];
        const seen = (cell: (typeof after)['cells'][number] | undefined) =>
          cell ? { ...cell, title: titleOf(useCases, cell.useCase) } : undefined;
        const weeks = changedWeeks(before, after).map((week) => ({
          week,
          before: seen(before.cells[week - 1]),
          after: seen(after.cells[week - 1]),
        }));
        return <WeeksDiff department={department} weeks={weeks} />;
      }}
    </Part>
  );
}
