import { type Commitment, newCommitment, type Plan } from '../../domain/commitment/commitment.ts';
import { textOf } from '../../domain/playbook/use-case.ts';
import type { Win } from '../../domain/win/win.ts';
import type { Try } from '../../domain/win/win-counts.ts';
import { markDirty } from '../../store/progress/dirty-store.ts';
import { outboxWrite } from '../../store/progress/outbox-store.ts';
import { operationResult } from '../../store/person/person-store.ts';
import { untilAfter } from '../../store/retention.ts';
import { commitmentWrites, findCommitment } from '../../store/commitment/commitment-store.ts';
import { commitTeam, findTeam } from '../../store/team/team-store.ts';
import { findTry, tryWrite } from '../../store/win/win-store.ts';
import { seeCommitment } from '../commitment/see-commitment.ts';
import type { CommitmentSeen } from '../commitment/commitment-seen.ts';
import { refreshCounts } from '../outbox/refresh-cards.ts';
import { ensurePerson, homeNow } from '../person/ensure-person.ts';
import { findUseCase } from '../playbook/read-playbook.ts';
import type { Actor, World } from '../ports.ts';
import { refuse } from '../refuse.ts';
import { writing } from '../storing.ts';
import { countSoon } from './count-soon.ts';
import { reachWin } from './reach-win.ts';
import { seeWin, winReader } from './see-win.ts';
import type { WinSeen } from './win-seen.ts';
import { timeOfId } from '../../domain/ids.ts';

/**
 * "I'll try it" makes a plan in the person's own team, and tells the win that somebody is trying it. One person tries one
 * win once, however often it is pressed and from wherever. `planFrom` words the plan of a win that belongs to no use case.
 */
export async function tryWin(
  world: World,
  actor: Actor,
  team: string,
  id: string,
  planFrom: (title: string) => string,
): Promise<{ win: WinSeen; commitment: CommitmentSeen }> {
  const reached = await reachWin(world, actor, team, id);
  const { win } = reached;
  if (win.state !== 'shared') return refuse('gone', 'winGone');
  if (win.author === actor.id) return refuse('not-allowed', 'ownWin');
  const person = await ensurePerson(world, actor);
  const home = homeNow(world, person);
  const homeTeam = home ? await findTeam(world.tables, world.tenant, home) : undefined;
  if (!home || !homeTeam) return refuse('conflict', 'noTeam');

  const trying = await beginTry(world, win, { user: actor.id, ordinal: person.ordinal, home });
  const commitment = await keepPlan(world, trying, {
    ...(await planOf(world, win, person.language, planFrom)),
    userName: person.name,
  });
  await keepTry(world, win, trying);
  const counts = await countSoon(world, team, win);
  world.after(() => refreshCounts(world, team, id));
  const seen = await seeWin(world, await winReader(world, actor, reached.roles), { ...reached, counts });
  const planned = trying.team === home ? homeTeam : await findTeam(world.tables, world.tenant, trying.team);
  const teamName = planned?.value.name ?? '';
  return { win: seen, commitment: await seeCommitment(world, actor, commitment, teamName) };
}

type Planned = Try & { commitment: string };

/** Which plan a try makes, and in which team: settled by the first press, so that a repeat finishes it there and nowhere else. */
async function beginTry(
  world: World,
  win: Win,
  who: { user: string; ordinal: number; home: string },
): Promise<Planned> {
  const { home, ordinal, user } = who;
  const kept = await findTry(world.tables, world.tenant, win.team, win.id, user);
  if (kept?.value.commitment !== undefined) return { ...kept.value, commitment: kept.value.commitment };
  const at = world.clock();
  const fresh = `${world.newId()} ${home}`;
  const made = await operationResult(world.tables, world.tenant, user, `try.${win.id}`, fresh, at);
  const [commitment, team] = [made.slice(0, made.indexOf(' ')), made.slice(made.indexOf(' ') + 1)];
  return { user, ordinal, team, commitment, outcome: 'trying', at: at.toISOString() };
}

/** A try that is kept already stays as it is; one that was reported without a plan gets this one. */
async function keepTry(world: World, win: Win, fresh: Planned): Promise<void> {
  await markDirty(world.tables, world.tenant, { team: win.team, week: win.week, at: fresh.at });
  await writing(world, async () => {
    const kept = await findTry(world.tables, world.tenant, win.team, win.id, fresh.user);
    if (kept?.value.commitment !== undefined) return;
    const { commitment, team } = fresh;
    const next = kept && kept.value.outcome !== 'taken-back' ? { ...kept.value, commitment, team } : fresh;
    await commitTeam(world.tables, world.tenant, win.team, [
      tryWrite(win.id, next, untilAfter(new Date(fresh.at), 'fact'), kept?.etag),
      outboxWrite({ do: 'count-win', win: win.id }),
    ]);
  });
}

function keepPlan(
  world: World,
  { commitment: id, team, user }: Planned,
  { userName, ...plan }: Plan & { userName: string },
): Promise<Commitment> {
  return writing(world, async () => {
    const kept = await findCommitment(world.tables, world.tenant, team, user, id);
    if (kept) return kept.value;
    const at = timeOfId(id);
    const made = newCommitment(plan, { id, team, person: { id: user, name: userName }, madeBy: user, at });
    const writes = commitmentWrites(made, undefined, untilAfter(at, 'fact'));
    await commitTeam(world.tables, world.tenant, team, writes);
    return made;
  });
}

/** The plan a win suggests: its use case's own words where it has one. */
async function planOf(
  world: World,
  win: Win,
  language: string,
  planFrom: (title: string) => string,
): Promise<Plan> {
  const useCase = win.useCase ? await findUseCase(world, win.useCase) : undefined;
  const text = useCase && textOf(useCase, language);
  return {
    trigger: text?.trigger ?? '',
    tool: win.tool ?? useCase?.tools[0] ?? 'ai-assistant',
    plan: (text?.plan || planFrom(win.title)).slice(0, 200),
    useCase: win.useCase,
    win: win.id,
    winTeam: win.team,
  };
}
