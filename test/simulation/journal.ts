import { PlaybookError } from '../../src/domain/playbook-error.ts';
import { Crashed } from '../../src/store/fault-plan.ts';
import { StoreError } from '../../src/store/table.ts';

export type Outcome =
  /** The caller was told that it is kept. */
  | { is: 'answered'; answer: unknown }
  /** The caller was told that it is not, and why. */
  | { is: 'refused'; code: string }
  /** The caller knows nothing: the storage did not answer, or the process died. */
  | { is: 'unknown' }
  /** Neither: a fault of the product. */
  | { is: 'broken'; error: string };

export interface Entry {
  nth: number;
  label: string;
  process: string;
  /** Which thing it is about, for entries that repeat one another. */
  about?: string;
  started: number;
  ended?: number;
  outcome?: Outcome;
}

/** What was asked and what was answered, in the order it happened. */
export class Journal {
  readonly entries: Entry[] = [];
  readonly #lines: string[] = [];

  constructor(
    private readonly step: () => number,
    private readonly clock: () => Date,
  ) {}

  note(text: string): void {
    this.#lines.push(`${this.clock().toISOString()} ${String(this.step()).padStart(5)}  ${text}`);
  }

  begin(process: string, label: string, about?: string): Entry {
    const entry: Entry = { nth: this.entries.length + 1, label, process, about, started: this.step() };
    this.entries.push(entry);
    this.note(`#${entry.nth} ${process} ${label}`);
    return entry;
  }

  end(entry: Entry, outcome: Outcome): void {
    entry.ended = this.step();
    entry.outcome = outcome;
    const why =
      outcome.is === 'refused' ? ` ${outcome.code}` : outcome.is === 'broken' ? ` ${outcome.error}` : '';
    this.note(`#${entry.nth} ${outcome.is}${why}`);
  }

  text(): string {
    return this.#lines.join('\n');
  }
}

/** How an exception looks to whoever asked. `busy` says "try again": it may have been kept. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof Crashed) return { is: 'unknown' };
  if (error instanceof StoreError && error.fault === 'unavailable') return { is: 'unknown' };
  if (error instanceof PlaybookError)
    return error.code === 'busy' ? { is: 'unknown' } : { is: 'refused', code: error.phrase.say };
  return { is: 'broken', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
