import type { World } from '../../src/flows/ports.ts';
import type { Known } from './known.ts';

/** Something a person or the channel asks for. Asking again with the same operation is the same message again. */
export interface Operation {
  label: string;
  /** The thing it makes or sets, for what must come of several that are about the same. */
  about?: string;
  run: (world: World) => Promise<unknown>;
  /** Whether the channel or the person may send it again later. */
  again?: boolean;
  /** Whether it will hash something, which the runtime does elsewhere. */
  hashes?: () => boolean;
  /** Is delivered again until it is answered: the roster, and choices a person sees undone. */
  untilAnswered?: boolean;
}

export interface Maker {
  weight: number;
  /** Undefined when there is nothing to press on. */
  make: (known: Known) => Operation | undefined;
}
