import type { AgendaItem } from '../../src/domain/agenda/agenda.ts';
import { picked } from '../../src/demo/seed/seeded-random.ts';
import { PEOPLE, type Somebody, type SomeTeam, TEAMS } from './organisation.ts';

export interface KnownWin {
  team: string;
  id: string;
  author: string;
  rev: number;
}
export interface KnownCommitment {
  team: string;
  id: string;
  user: string;
}
export interface KnownTold {
  team: string;
  id: string;
  user: string;
  notedBy: string;
}
export interface KnownAgenda {
  team: string;
  id: string;
  items: AgendaItem[];
  rev: number;
}

/** What people have on their screens: the things they can press on next. */
export class Known {
  readonly wins: KnownWin[] = [];
  readonly commitments: KnownCommitment[] = [];
  readonly told: KnownTold[] = [];
  readonly agendas = new Map<string, KnownAgenda>();
  readonly teamRevs = new Map<string, number>();
  /** Who came or went last, and where. */
  moved?: { who: Somebody; team: string };
  #minted = 0;

  constructor(
    readonly random: () => number,
    readonly clock: () => Date,
  ) {}

  chance(share: number): boolean {
    return this.random() < share;
  }

  one<Item>(items: readonly Item[]): Item | undefined {
    return picked(items, 1, this.random)[0];
  }

  person(): Somebody {
    return this.one(PEOPLE) ?? this.never();
  }

  named(id: string): Somebody {
    return PEOPLE.find((each) => each.id === id) ?? this.never();
  }

  team(): SomeTeam {
    return this.one(TEAMS) ?? this.never();
  }

  /** The person it belongs to; now and then somebody else, who must be refused. */
  mostly(id: string): Somebody {
    return this.chance(0.08) ? this.person() : this.named(id);
  }

  /** An id that a card or form carries. */
  mint(kind: string): string {
    this.#minted += 1;
    return `${kind}-${this.#minted}`;
  }

  learn<Thing extends { id: string }>(things: Thing[], thing: Thing): void {
    const at = things.findIndex((each) => each.id === thing.id);
    if (at < 0) things.push(thing);
    else things[at] = thing;
  }

  private never(): never {
    throw new Error('the organisation of the simulation is empty');
  }
}
