import { readAgenda, readNextAgenda } from '../../src/contract/agenda.ts';
import type { AgendaView, RunView } from '../../src/contract/agenda-view.ts';
import { moveRun } from '../../src/contract/run.ts';
import { readMe } from '../../src/contract/person.ts';
import { readTeam } from '../../src/contract/team.ts';
import { movedRun, startedRun } from '../../src/domain/agenda/run.ts';
import { ines, me, talent } from './fixtures.ts';
import { team } from './team.fixture.ts';
import { answer, openTab, type OpenedTab, type TabOptions } from './open-tab.ts';

type Running = AgendaView & { run: RunView };

/** One running segment as the real rules move it; each reader gets their own view of it. */
export function room(first: Running) {
  let at = Date.parse(first.now);
  let view = first;
  const seen = new Set<string>();
  const instant = () => new Date(at);
  return {
    later: (seconds: number) => void (at += seconds * 1000),
    change: (run: Partial<RunView>) =>
      void (view = { ...view, run: { ...view.run, ...run, seq: view.run.seq + 1 } }),
    read: (): Running => ({ ...view, now: instant().toISOString() }),
    move: answer(moveRun, ({ body }) => {
      if (seen.has(body.opId)) return view;
      seen.add(body.opId);
      const stored = { ...startedRun(ines, instant(), 14), ...view.run, driver: view.run.driver.id };
      const next = movedRun(
        stored,
        view.items.map(({ item }) => item.id),
        body.move,
        {
          mover: ines,
          op: body.opId,
          at: instant(),
        },
      );
      const { step, stepStartedAt, spent, marks, added, seq } = next;
      view = { ...view, run: { ...view.run, step, stepStartedAt, spent, marks, added, seq } };
      return { ...view, now: instant().toISOString() };
    }),
  };
}

export async function openRun(
  here: ReturnType<typeof room>,
  options: Partial<TabOptions> = {},
): Promise<OpenedTab> {
  const view = here.read();
  return openTab({
    surface: 'sidePanel',
    team: talent.id,
    width: 300,
    now: view.now,
    ...options,
    answers: [
      answer(readMe, me()),
      answer(readAgenda, () => here.read()),
      answer(readNextAgenda, () => here.read()),
      answer(readTeam, team()),
      here.move,
      ...(options.answers ?? []),
    ],
  });
}
