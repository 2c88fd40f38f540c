import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { FollowUpStep } from './follow-up-step.tsx';
import { PulseStep, TopicStep } from './pulse-step.tsx';
import type { Part } from './run-walk.ts';
import { UseCaseStep } from './use-case-step.tsx';
import type { Plans } from './use-plans.ts';
import { WhoForAttendee, WhoForLeader } from './who-part.tsx';
import { WinStep } from './win-step.tsx';
import { phrase } from '../../lib/words.ts';

interface Props {
  view: ItemView;
  agenda: AgendaView;
  part: Part | undefined;
  plans: Plans | undefined;
  reader: { me: string; zone: string; isLeading: boolean; isDriving: boolean };
  onPart: (part: Part) => void;
  onCarry: () => void;
}

/** The step on screen, by its kind. A new kind must be thought about here. */
export function RunBody({ view, agenda, part, plans, reader, onPart, onCarry }: Props) {
  const title = phrase(view.title);
  const Who = reader.isLeading ? WhoForLeader : WhoForAttendee;
  switch (view.item.kind) {
    case 'follow-up':
      return <FollowUpStep view={view} onCarry={reader.isDriving ? onCarry : undefined} />;
    case 'win':
      return <WinStep view={view} me={reader.me} zone={reader.zone} />;
    case 'use-case':
      return (
        <UseCaseStep
          view={view}
          part={part}
          isLeading={reader.isLeading}
          onPart={onPart}
          who={plans && <Who people={agenda.people} plans={plans} me={reader.me} />}
        />
      );
    case 'pulse':
      return <PulseStep statement={title} />;
    case 'topic':
      return <TopicStep title={title} />;
  }
}
