import { saveSequence, type SequenceView } from '#contract/sequence.ts';
import { useState } from 'react';
import { ApiProblem, call } from '../../../lib/api.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';
import { BeneathFrame } from '../beneath-frame.tsx';
import { Sheet } from '../sheet.tsx';
import { formOfSlots, SEQUENCE, slotsOf, withWeeksOf } from './sequence-cells.ts';
import { cellWords } from './sequence-words.ts';
import { type ReadSequence, readSequenceNow } from './use-sequence.ts';
import { WeekChoice } from './week-choice.tsx';

interface Props extends ReadSequence {
  open: boolean;
  onRead: (next: ReadSequence) => void;
  onClose: () => void;
}

/** Changed weeks and those somebody published beneath them: each week of theirs is kept or replaced. */
export function WeeksBeneathDialog({ open, ...props }: Props) {
  const { beneath } = props.draft;
  return (
    <Sheet
      open={open && beneath !== undefined}
      alert
      title={say('playbook:beneath-title')}
      onClose={props.onClose}
    >
      {beneath && <Choosing key={beneath.rev} {...props} beneath={beneath} />}
    </Sheet>
  );
}

type ChoosingProps = Omit<Props, 'open'> & { beneath: NonNullable<SequenceView['beneath']> };

function Choosing({ beneath, draft, etag, onRead, onClose }: ChoosingProps) {
  const [chosen, setChosen] = useState<Record<number, boolean>>({});
  const [mine, theirs] = [formOfSlots(draft.slots), formOfSlots(draft.published)];
  const { taken, toChoose } = SEQUENCE.merge(formOfSlots(beneath.began ?? []), mine, theirs);
  const takes = (week: number): boolean | undefined =>
    chosen[week] ?? (taken.includes(week) ? true : undefined);
  const weeks = [...toChoose, ...taken].sort((one, other) => one - other);
  const all = weeks.every((week) => takes(week) !== undefined);
  const settling = useSaving(settle);
  const name = beneath.by || say('playbook:choose-somebody');
  async function settle(): Promise<void> {
    const { department } = draft;
    const slots = slotsOf(withWeeksOf(mine, theirs, weeks.filter(takes)));
    const asked = { params: { department }, body: { slots, onto: beneath.rev }, ifMatch: etag };
    try {
      const { data, etag: next } = await call(saveSequence, asked);
      onClose();
      onRead({ draft: data, etag: next ?? '' });
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'stale')
        onRead(await readSequenceNow(department));
      throw problem;
    }
  }
  const side = (label: string, form: typeof mine, week: number) =>
    `${label}: ${cellWords(draft.useCases, form.cells[week - 1])}`;
  return (
    <BeneathFrame
      line={say('playbook:sequence-beneath-line', { name })}
      settling={settling}
      missing={all ? undefined : say('playbook:choose-all-weeks-first')}
      use={say('playbook:sequence-beneath-use')}
      onClose={onClose}
    >
      {weeks.map((week) => (
        <WeekChoice
          key={week}
          week={week}
          mine={side(say('playbook:beneath-mine'), mine, week)}
          theirs={side(say('playbook:choose-theirs', { name }), theirs, week)}
          takesTheirs={takes(week)}
          onChoose={(is) => setChosen((before) => ({ ...before, [week]: is }))}
        />
      ))}
    </BeneathFrame>
  );
}
