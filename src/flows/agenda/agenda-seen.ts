import type { Agenda, AgendaItem } from '../../domain/agenda/agenda.ts';
import type { Own } from '../../domain/agenda/coming.ts';
import type { UseCase } from '../../domain/playbook/use-case.ts';
import type { Phrase } from '../../domain/playbook-error.ts';
import type { CommitmentSeen } from '../commitment/commitment-seen.ts';
import type { Win } from '../../domain/win/win.ts';
import type { ToldWinSeen } from '../win/told-win-seen.ts';
import type { WinSeen } from '../win/win-seen.ts';

export interface ItemSeen {
  item: AgendaItem;
  title: Phrase;
  commitments?: CommitmentSeen[];
  win?: WinSeen;
  useCase?: UseCase;
  updated: boolean;
}

/** An agenda as one reader sees it, with all that its screens and cards need. */
export interface AgendaSeen {
  agenda: Agenda;
  teamName: string;
  channelName: string;
  zone: string;
  startsAt: Date;
  /** Where its rhythm has it, when it was moved. */
  own?: Own;
  weekAfterTraining?: number;
  items: ItemSeen[];
  /** Commitments made in the segment, as this reader may see them. */
  made: CommitmentSeen[];
  /** How many proposals of this segment still wait for the person's own yes; a number says no names. */
  waiting: number;
  /** Wins told in the segment: those its authors shared, and the offers that only this reader and one other know of. */
  told: { shared: Win[]; offers: ToldWinSeen[] };
  people: { id: string; name: string }[];
  /** Who reads, for "I drive"; undefined when the bot itself draws a card for the room. */
  reader?: string;
  /** `channel`: post the two-minute version. `correct`: say otherwise what was done, while that is still possible.
   * `noteWin`: note what somebody tells. */
  may: {
    edit: boolean;
    post: boolean;
    run: boolean;
    drive: boolean;
    giveHelm: boolean;
    channel: boolean;
    correct: boolean;
    noteWin: boolean;
  };
  now: Date;
}
