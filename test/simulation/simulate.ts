import { digestDue, nextDigest } from '../../src/domain/digest/digest.ts';
import { addWeeks, instantOf, mondayOf, weekOf } from '../../src/domain/week.ts';
import { newSeededRandom } from '../../src/demo/seed/seeded-random.ts';
import { sweep } from '../../src/flows/outbox/sweep.ts';
import { runDue } from '../../src/flows/planning/run-due.ts';
import { AGENDA_OPERATIONS, CLOCK_OPERATIONS } from './agenda-operations.ts';
import { beginOrganisation } from './begin-organisation.ts';
import { MEETING_OPERATIONS } from './meeting-operations.ts';
import { COMMITMENT_OPERATIONS } from './commitment-operations.ts';
import { type Facts, readFacts } from './facts.ts';
import { Journal, outcomeOf } from './journal.ts';
import { Known } from './known.ts';
import type { Operation } from './operation.ts';
import { OWNERS } from './organisation.ts';
import { type Arrival, Cluster, type Process } from './process.ts';
import { Scheduler } from './scheduler.ts';
import { shownOffers, type ShownOffer } from './shown-offers.ts';
import { TEAM_OPERATIONS } from './team-operations.ts';
import { TOLD_OPERATIONS } from './told-operations.ts';
import { WIN_OPERATIONS } from './win-operations.ts';

const MAKERS = [
  ...WIN_OPERATIONS,
  ...TOLD_OPERATIONS,
  ...COMMITMENT_OPERATIONS,
  ...MEETING_OPERATIONS,
  ...TEAM_OPERATIONS,
  ...AGENDA_OPERATIONS,
  ...CLOCK_OPERATIONS,
];
const ROUNDS = 14;
const MINUTE = 60_000;

export interface Life {
  facts: Facts;
  journal: Journal;
  arrivals: readonly Arrival[];
  /** When it ended. */
  at: Date;
  /** Offers of wins told aloud, as people see them at the end. */
  shown: readonly ShownOffer[];
  /** Marks that the sweep could not take away. */
  left: number;
}

/** Three weeks of an organisation in some seventy operations, with everything that goes wrong. */
export async function simulate(seed: number): Promise<Life> {
  const simulation = new Simulation(seed);
  await simulation.begin();
  for (let round = 0; round < ROUNDS; round += 1) await simulation.round();
  return simulation.end();
}

class Simulation {
  readonly #random: () => number;
  readonly #scheduler: Scheduler;
  readonly #journal: Journal;
  readonly #cluster: Cluster;
  readonly #known: Known;
  readonly #made: Operation[] = [];
  readonly #unanswered = new Set<Operation>();
  #processes: Process[] = [];
  #now = Date.parse('2026-12-17T09:00:00Z');
  #running = 0;

  constructor(seed: number) {
    this.#random = newSeededRandom(seed);
    const clock = () => new Date(this.#now);
    this.#scheduler = new Scheduler(this.#random, () => (this.#now += Math.floor(this.#random() * 6)));
    this.#journal = new Journal(() => this.#scheduler.steps, clock);
    this.#known = new Known(this.#random, clock);
    this.#cluster = new Cluster({
      scheduler: this.#scheduler,
      journal: this.#journal,
      random: this.#random,
      clock,
      owners: OWNERS,
      started: (work) => this.#track(work),
    });
  }

  /** An organisation that has just begun, without any trouble. */
  async begin(): Promise<void> {
    await beginOrganisation(this.#process(0).world);
    this.#process(1);
    this.#cluster.failing = true;
    this.#scheduler.calm(false);
  }

  /** A few operations at once, some of them pressed twice or delivered again; then time passes. */
  async round(): Promise<void> {
    const count = 3 + Math.floor(this.#random() * 5);
    for (let nth = 0; nth < count; nth += 1) this.#startOne();
    await this.#scheduler.runUntil(() => this.#running === 0);
    this.#passTime();
  }

  /** No more trouble: what was not answered is delivered again, and the sweep runs until nothing is left. */
  async end(): Promise<Life> {
    this.#cluster.failing = false;
    this.#journal.note('no more faults');
    for (const operation of this.#unanswered) {
      this.#start(operation, this.#process(0));
      await this.#scheduler.runUntil(() => this.#running === 0);
    }
    this.#scheduler.calm(true);
    const { world } = this.#process(0);
    this.#now += 60 * MINUTE;
    // What fell due meanwhile may be more than one look takes, and plans more.
    for (let nth = 0; nth < 3; nth += 1) await runDue(world);
    let left = 1;
    for (let nth = 0; nth < 20 && left > 0; nth += 1) {
      this.#now += MINUTE / 2;
      left = await sweep(world);
    }
    await this.#scheduler.runUntil(() => this.#running === 0);
    const facts = await readFacts(this.#cluster.tables);
    const at = new Date(this.#now);
    const shown = await shownOffers(world, facts);
    return { facts, journal: this.#journal, arrivals: this.#cluster.arrivals, at, left, shown };
  }

  #startOne(): void {
    const repeated = this.#random() < 0.12 ? this.#known.one(this.#made.slice(-8)) : undefined;
    const operation = repeated ?? this.#newOperation();
    if (!operation) return;
    if (operation.again && !repeated) this.#made.push(operation);
    const side = Math.floor(this.#random() * 2);
    this.#start(operation, this.#process(side));
    // A double click, or the channel delivering at once to the other process.
    if (operation.again && this.#random() < 0.15) this.#start(operation, this.#process(1 - side));
  }

  #newOperation(): Operation | undefined {
    const total = MAKERS.reduce((sum, maker) => sum + maker.weight, 0);
    let at = this.#random() * total;
    const maker = MAKERS.find(({ weight }) => (at -= weight) < 0);
    return maker?.make(this.#known);
  }

  #start(operation: Operation, { life, world }: Process): void {
    const entry = this.#journal.begin(life.name, operation.label, operation.about);
    if (operation.untilAnswered) this.#unanswered.add(operation);
    if (operation.hashes?.()) this.#scheduler.away();
    const work = operation.run(world).then(
      (answer) => {
        this.#unanswered.delete(operation);
        this.#journal.end(entry, { is: 'answered', answer });
      },
      (error: unknown) => {
        const outcome = outcomeOf(error);
        if (outcome.is === 'refused') this.#unanswered.delete(operation);
        this.#journal.end(entry, outcome);
      },
    );
    this.#track(work);
  }

  #track(work: Promise<void>): void {
    this.#running += 1;
    void work.finally(() => (this.#running -= 1));
  }

  /** A process that died is started anew. */
  #process(side: number): Process {
    const present = this.#processes[side];
    if (present && !present.life.dead) return present;
    const started = this.#cluster.start(`p${side + 1}`);
    this.#processes[side] = started;
    return started;
  }

  #passTime(): void {
    const jumps = [
      1000,
      30_000,
      3 * MINUTE,
      6 * MINUTE,
      40 * MINUTE,
      300 * MINUTE,
      1440 * MINUTE,
      3000 * MINUTE,
    ];
    const chance = this.#random();
    // Now and then to the last second of a team's week, so that a round runs over its end, or to the hour of its digest.
    if (chance < 0.15) this.#now = this.#endOfWeek();
    else if (chance < 0.3) this.#now = this.#hourOfDigest();
    else this.#now += this.#known.one(jumps) ?? 0;
    this.#journal.note('time passes');
  }

  #hourOfDigest(): number {
    const { zone } = this.#known.team();
    return digestDue(nextDigest(new Date(this.#now), zone), zone).getTime();
  }

  #endOfWeek(): number {
    const { zone } = this.#known.team();
    const week = weekOf(new Date(this.#now), zone);
    return Math.max(this.#now, instantOf(mondayOf(addWeeks(week, 1)), '00:00', zone).getTime() - 200);
  }
}
