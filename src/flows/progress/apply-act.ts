import { isActive, noActs, withAct, withoutAct } from '../../domain/progress/act.ts';
import { changedRollUp } from '../../domain/progress/roll-up.ts';
import { isTriedIt } from '../../domain/win/win-counts.ts';
import { findPerson } from '../../store/person/person-store.ts';
import { findCommitment } from '../../store/commitment/commitment-store.ts';
import { markDirty } from '../../store/progress/dirty-store.ts';
import type { Outbox } from '../../store/progress/outbox-store.ts';
import { actsWrite, findActs, readRollUp, rollUpWrite } from '../../store/progress/progress-store.ts';
import { untilAfter } from '../../store/retention.ts';
import { commitTeam } from '../../store/team/team-store.ts';
import { findTry, findWin } from '../../store/win/win-store.ts';
import type { World } from '../ports.ts';
import { writing } from '../storing.ts';

type ActEntry = Extract<Outbox, { do: 'act' }>;

/** Whether the fact counts as it stands now; asked of the fact itself, never of what the entry said when it was made. */
async function countsNow(world: World, team: string, entry: ActEntry): Promise<boolean> {
  if (entry.kind === 'win') {
    const win = await findWin(world.tables, world.tenant, team, entry.fact);
    return win !== undefined && win.value.state !== 'withdrawn';
  }
  if (entry.kind === 'tried-it') {
    const tried = await findTry(world.tables, world.tenant, team, entry.fact, entry.user);
    return tried !== undefined && isTriedIt(tried.value) && tried.value.act.week === entry.week;
  }
  const commitment = await findCommitment(world.tables, world.tenant, team, entry.user, entry.fact);
  return commitment?.value.ended === 'did-it' && commitment.value.act?.week === entry.week;
}

/**
 * Brings a person's acts at home in line with a fact that lives in another team. Safe to repeat and to race: the acts are
 * read before the fact and written under the ETag read, so an older view of the fact can never overwrite a newer one.
 */
export async function applyAct(world: World, team: string, entry: ActEntry): Promise<void> {
  const { home, week, user } = entry;
  await writing(world, async () => {
    const stored = await findActs(world.tables, world.tenant, home, week, user);
    const rollUp = await readRollUp(world.tables, world.tenant, home, week);
    const counts = await countsNow(world, team, entry);
    const former = stored?.value ?? noActs(user, week, await ordinalOf(world, user));
    const act = { kind: entry.kind, fact: entry.fact };
    const acts = counts ? withAct(former, act) : withoutAct(former, act);
    const known = (former.facts[entry.kind] ?? []).includes(entry.fact);
    if (stored && known === counts && isActive(acts) === isActive(former)) return;
    const at = world.clock();
    await markDirty(world.tables, world.tenant, { team: home, week, at: at.toISOString() });
    await commitTeam(world.tables, world.tenant, home, [
      actsWrite(acts, stored?.etag, untilAfter(at, 'fact')),
      rollUpWrite(changedRollUp(rollUp.value, { acts }), rollUp.etag),
    ]);
  });
}

async function ordinalOf(world: World, user: string): Promise<number> {
  const person = await findPerson(world.tables, world.tenant, user);
  if (!person) throw new Error('an act of a person without a profile');
  return person.value.ordinal;
}
