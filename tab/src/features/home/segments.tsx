import type { AgendaView } from '#contract/agenda-view.ts';
import type { TeamRow as Row, ThisWeekView } from '#contract/this-week.ts';
import { Surface } from '../../components/surface.tsx';
import { NextSegment } from './next-segment.tsx';
import { TeamRow } from './team-row.tsx';

interface Props {
  next: AgendaView | undefined;
  asked: ThisWeekView['asked'];
  others: readonly Row[];
}

/** What is next, and my other teams as rows of the same box. */
export function Segments({ next, asked, others }: Props) {
  return (
    <Surface>
      {next && <NextSegment agenda={next} asked={asked} />}
      {others.map((row) => (
        <TeamRow key={row.team.id} row={row} />
      ))}
    </Surface>
  );
}
