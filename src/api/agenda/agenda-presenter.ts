import type { AgendaView, ItemView, RunView } from '../../contract/agenda-view.ts';
import type { ComingView } from '../../contract/coming.ts';
import { isRecapMissed } from '../../domain/agenda/run.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import type { AgendaSeen, ItemSeen } from '../../flows/agenda/agenda-seen.ts';
import type { ComingSeen } from '../../flows/agenda/list-coming.ts';
import { presentCommitment } from '../commitment/commitment-presenter.ts';
import { presentToldInRun } from '../win/told-win-presenter.ts';
import { presentWin } from '../win/win-presenter.ts';

export function presentAgenda(seen: AgendaSeen, language = 'en'): AgendaView {
  const { agenda } = seen;
  return {
    id: agenda.id,
    team: { id: agenda.team, name: seen.teamName },
    date: agenda.date,
    time: agenda.time,
    own: seen.own,
    zone: seen.zone,
    startsAt: seen.startsAt.toISOString(),
    state: agenda.state,
    skipReason: agenda.skipReason,
    preparedAt: agenda.preparedAt,
    playbookVersion: agenda.playbookVersion,
    edited: agenda.edited,
    postedAt: agenda.postedAt,
    channelName: seen.channelName,
    weekAfterTraining: seen.weekAfterTraining,
    items: seen.items.map((item) => presentItem(item, language, seen.may.run || seen.may.drive)),
    run: presentRun(seen),
    channel: agenda.channel && {
      postedAt: agenda.channel.postedAt,
      why: agenda.channel.why,
      closedAt: agenda.channel.closedAt,
      made: seen.made.map(presentCommitment),
    },
    people: seen.people,
    may: seen.may,
    now: seen.now.toISOString(),
    rev: agenda.rev,
  };
}

/** The script is for who runs the segment; the room sees the rest. */
function presentItem(
  { item, title, commitments, win, useCase, updated }: ItemSeen,
  language: string,
  runs: boolean,
): ItemView {
  const text = useCase && textOf(useCase, language);
  return {
    item,
    title,
    commitments: commitments?.map(presentCommitment),
    win: win && presentWin(win),
    useCase: useCase &&
      text && {
        id: useCase.id,
        text: runs ? text : { ...text, script: '', againScript: '' },
        tools: useCase.tools,
        task: useCase.task,
        saves: useCase.saves,
      },
    updated,
  };
}

function presentRun(seen: AgendaSeen): RunView | undefined {
  const { run } = seen.agenda;
  return (
    run && {
      startedAt: run.startedAt,
      driver: { id: run.driver, name: run.driverName },
      step: run.step,
      stepStartedAt: run.stepStartedAt,
      spent: run.spent,
      marks: run.marks,
      added: run.added,
      seq: run.seq,
      endedAt: run.endedAt,
      ended: run.ended,
      endedBy: run.endedBy,
      inMeeting: run.chat !== undefined || undefined,
      recap: run.recap,
      recapIsLate: isRecapMissed(run, seen.now) || undefined,
      made: seen.made.map(presentCommitment),
      told: presentToldInRun(seen.told),
      iDrive: run.driver === seen.reader,
    }
  );
}

export const presentComing = ({
  every,
  channelName,
  may,
  segments,
  today,
  zone,
}: ComingSeen): ComingView => ({
  every,
  channelName,
  zone,
  today,
  segments: segments.map(({ startsAt, ...segment }) => ({ ...segment, startsAt: startsAt.toISOString() })),
  may,
});

/** An agenda as an answer, with the revision a save is based on. */
export const shown = (seen: AgendaSeen) => ({ data: presentAgenda(seen), rev: seen.agenda.rev });
