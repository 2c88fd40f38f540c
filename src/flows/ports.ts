import type { Place } from '../domain/team/team.ts';
import type { Tables } from '../store/table.ts';
import type { Message } from './messages.ts';

/** Who acts: proven by the token or by the authenticated activity. Membership and ownership are looked up. */
export interface Actor {
  id: string;
  name: string;
  /** Application roles, from the directory. */
  isEditor: boolean;
  isAdmin: boolean;
}

/** What is known of somebody from an authenticated roster of the channel. */
export interface RosterEntry {
  id: string;
  name: string;
  channelId: string;
  guest: boolean;
}

/**
 * The way out to Teams. A send is never repeated by itself: `unknown` means that it may have arrived, and it is not
 * sent again.
 */
export type Sent =
  | { is: 'sent'; activity: string }
  /** Provably not sent (refused, or throttled): may be tried again after `retryAfterSeconds`. */
  | { is: 'refused'; retryAfterSeconds?: number; gone: boolean }
  | { is: 'unknown' };

export interface Connector {
  post(place: Place, message: Message): Promise<Sent>;
  update(place: Place, activity: string, message: Message): Promise<Sent>;
  /** Takes a card out of its conversation. One that is gone already was refused as gone. */
  remove(place: Place, activity: string): Promise<Sent>;
}

export interface DirectoryPerson {
  id: string;
  name: string;
}

/** The organisation's directory. Every answer fails closed: what cannot be read is not granted. */
export interface Directory {
  /** Owners of a Teams team, or undefined while the directory does not answer. */
  ownersOf(team: string): Promise<readonly string[] | undefined>;
  /** Whether the person holds an application role; used where no token says it, as in chat. */
  rolesOf(user: string): Promise<{ isEditor: boolean; isAdmin: boolean }>;
}

export interface Log {
  info(facts: Record<string, unknown>, text: string): void;
  warn(facts: Record<string, unknown>, text: string): void;
  error(facts: Record<string, unknown>, text: string): void;
}

/** Everything a flow needs from outside. Each has a twin for tests and the simulation. */
export interface World {
  /** The one configured tenant; it stays in the keys. */
  tenant: string;
  tables: Tables;
  clock(): Date;
  /** A new ULID: sortable by time, never repeated. */
  newId(): string;
  random(): number;
  wait(milliseconds: number): Promise<void>;
  connector: Connector;
  directory: Directory;
  log: Log;
  /** Runs after the answer. What is lost with the process is repeated by the sweep, so nothing depends on it. */
  after(task: () => Promise<void>): void;
}
