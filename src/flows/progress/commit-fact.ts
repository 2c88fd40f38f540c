import { type Act, noActs, withAct, withoutAct } from '../../domain/progress/act.ts';
import { changedRollUp, type RollUp, type RollUpChange } from '../../domain/progress/roll-up.ts';
import { weekOf } from '../../domain/week.ts';
import { markDirty } from '../../store/progress/dirty-store.ts';
import { isOutboxWrite, outboxWrite } from '../../store/progress/outbox-store.ts';
import { actsWrite, findActs, readRollUp, rollUpWrite } from '../../store/progress/progress-store.ts';
import { untilAfter } from '../../store/retention.ts';
import type { Stored } from '../../store/rows.ts';
import type { Write } from '../../store/table.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import type { World } from '../ports.ts';

export interface ActOfFact {
  act: Act & { kind: 'win' | 'tried-it' | 'commitment-done' };
  user: string;
  ordinal: number;
  home: string;
  week: string;
  /** Whether the fact counts now: false after a withdrawal. */
  counts: boolean;
}

export type ChangeOfWeek = RollUpChange & { week: string };

export interface Fact {
  team: string;
  /** The fact itself and what belongs to it. */
  writes: Write[];
  /** What the fact changes in a week of its team. */
  change?: ChangeOfWeek;
  /** What it changes in another week, as when an agenda leaves it. */
  also?: ChangeOfWeek;
  act?: ActOfFact;
}

/**
 * A fact, its author's act and the roll-up of the week in one transaction. An act that counts in another team goes into the
 * outbox in the same transaction, and is applied there by `applyAct`. To be called inside `writing`: a lost race throws.
 */
export async function commitFact(world: World, fact: Fact): Promise<void> {
  const at = world.clock();
  const { act, also, change, team } = fact;
  const writes = [...fact.writes];
  const rollUps = new Map<string, Stored<RollUp>>();
  const changeWeek = async (week: string, by: RollUpChange) => {
    const stored = rollUps.get(week) ?? (await readRollUp(world.tables, world.tenant, team, week));
    rollUps.set(week, { etag: stored.etag, value: changedRollUp(stored.value, by) });
  };

  if (change) await changeWeek(change.week, change);
  if (also) await changeWeek(also.week, also);
  if (act && act.home === team) {
    const stored = await findActs(world.tables, world.tenant, team, act.week, act.user);
    const former = stored?.value ?? noActs(act.user, act.week, act.ordinal);
    const acts = act.counts ? withAct(former, act.act) : withoutAct(former, act.act);
    writes.push(actsWrite(acts, stored?.etag, untilAfter(at, 'fact')));
    await changeWeek(act.week, { acts });
  } else if (act) {
    const { home, week, user } = act;
    writes.push(outboxWrite({ do: 'act', kind: act.act.kind, fact: act.act.fact, user, home, week }));
  }
  for (const stored of rollUps.values()) writes.push(rollUpWrite(stored.value, stored.etag));

  const weeks = new Set([...rollUps.keys(), ...(act ? [act.week] : [])]);
  // What waits in the outbox is found by the sweep through a mark, also when the fact changes no week.
  if (weeks.size === 0 && writes.some(isOutboxWrite)) weeks.add(weekOf(at, 'UTC'));
  for (const week of weeks) await markDirty(world.tables, world.tenant, { team, week, at: at.toISOString() });
  await commitTeam(world.tables, world.tenant, team, writes);
}
