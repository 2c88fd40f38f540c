import type { DraftView } from '#contract/playbook.ts';
import { Bar } from '../../components/bar.tsx';
import { dayAndMonth, dayAt, HERE, timeAt } from '../../lib/dates.ts';
import { say } from '../../lib/words.ts';

interface Props {
  beneath: Pick<NonNullable<DraftView['beneath']>, 'at' | 'by'>;
  onLook: () => void;
}

/** Says that something was published beneath the draft, and leads to both texts. */
export function BeneathBar({ beneath: { at, by }, onLook }: Props) {
  const words = say('playbook:beneath-bar', {
    name: by || say('playbook:choose-somebody'),
    day: dayAndMonth(dayAt(at, HERE)),
    time: timeAt(at, HERE),
  });
  return (
    <Bar tone="warning" action={{ label: say('playbook:beneath-open'), run: onLook }}>
      {words}
    </Bar>
  );
}
