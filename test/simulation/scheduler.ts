interface Waiting {
  go: () => void;
}

/**
 * Decides who goes on next. Everything that would wait for the outside (storage, channel, a pause) waits here instead, and
 * one waiter at a time is let go in a seeded order: the same seed is the same interleaving.
 */
export class Scheduler {
  steps = 0;
  readonly #waiting: Waiting[] = [];
  #outside = 0;
  #calm = true;

  constructor(
    private readonly random: () => number,
    private readonly onStep: () => void,
  ) {}

  /** Nobody waits, for the parts of a story that are not under test. */
  calm(isCalm: boolean): void {
    this.#calm = isCalm;
  }

  turn(): Promise<void> {
    if (this.#calm) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ go: resolve }));
  }

  /** Work the runtime does elsewhere (hashing) has begun: nobody is let go until `back` says that it is over. */
  away(): void {
    this.#outside += 1;
  }

  back(): void {
    this.#outside = Math.max(0, this.#outside - 1);
  }

  /** Lets waiters go, one after the other, until the work is done. */
  async runUntil(isDone: () => boolean): Promise<void> {
    for (let idle = 0; idle < 10_000; idle += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isDone()) return;
      if (this.#outside > 0 && !this.#calm) {
        idle = 0;
        continue;
      }
      const [next] = this.#waiting.splice(Math.floor(this.random() * this.#waiting.length), 1);
      if (!next) continue;
      idle = 0;
      this.steps += 1;
      this.onStep();
      next.go();
    }
    throw new Error('the simulation hangs: somebody waits for something that is not scheduled');
  }
}
