import { PlaybookError } from '../../domain/playbook-error.ts';
import type { TeamSetUp } from '../../domain/team/team.ts';
import { readTeam } from '../../flows/team/see-team.ts';
import { setUpTeam } from '../../flows/team/set-up-team.ts';
import type { TeamSeen } from '../../flows/team/team-seen.ts';
import { type Answer, saying, showing } from '../channel/answer.ts';
import { aboutTeam, parsed, setUpInput, undoInput } from './card-input.ts';
import { noteCard } from '../cards/refusal-card.ts';
import { setUpDoneCard } from '../cards/setup-done-card.ts';
import { setUpOf, setUpOpenerCard, teamSetUpCard } from '../cards/team-setup-card.ts';
import { teamsHere } from './named-teams.ts';
import type { Turn } from '../turn.ts';

function refuseForOwners({ managers }: TeamSeen): never {
  const owners = managers.map((manager) => manager.name).join(', ');
  throw new PlaybookError(
    'not-allowed',
    owners ? { say: 'error:ownersOnly', with: { owners } } : { say: 'error:ownersOnlyNobody' },
  );
}

/** The form, for a manager; everybody else is told who the owners are. */
export async function setUpForm({ world, actor, kit, zone }: Turn, team: string): Promise<Answer> {
  const seen = await readTeam(world, actor, team);
  if (!seen.may.setUp) return refuseForOwners(seen);
  return showing(teamSetUpCard(kit, seen.team, { zone }));
}

/**
 * "Set up" typed: in a channel a card with the button, since a form there would be everybody's; in personal chat the form
 * of the one team they manage.
 */
export async function setUpAsked(turn: Turn): Promise<Answer> {
  const { kit, scope, team } = turn;
  if (scope === 'groupChat') return saying(kit.say('bot:setUpNotHere'));
  if (team) return showing(setUpOpenerCard(kit, team));
  const teams = await teamsHere(turn);
  const managed = teams.filter((seen) => seen.may.setUp);
  const [only] = managed.length > 0 ? managed : teams;
  if (managed.length > 1 || !only) return saying(kit.say('bot:setUpWhere'));
  return setUpForm(turn, only.team.id);
}

export const openSetUp = (turn: Turn, data: unknown): Promise<Answer> =>
  setUpForm(turn, parsed(aboutTeam, data).team);

/** Answers who saved with the buttons to go on; the channel's card says the same to everybody, without them. */
async function done(turn: Turn, seen: TeamSeen, former?: TeamSetUp): Promise<Answer> {
  const { team, weekAfterTraining } = seen;
  if (turn.scope === 'channel') {
    await turn.redraw(setUpDoneCard(turn.kit, { team, weekAfterTraining, forEverybody: true }));
  }
  return showing(setUpDoneCard(turn.kit, { team, weekAfterTraining, former }));
}

export async function saveSetUp(turn: Turn, data: unknown): Promise<Answer> {
  const { world, actor, kit } = turn;
  const { team, rev, department, every, weekday, time, zone, training, way } = parsed(setUpInput, data);
  const before = await readTeam(world, actor, team);
  if (!before.may.setUp) return refuseForOwners(before);
  const former = before.team.setUpAt === undefined ? undefined : setUpOf(before.team, kit.now);
  const setUp = { department, every, weekday, time, zone, training, way };
  const saved = await setUpTeam(world, actor, team, setUp, rev).catch(unlessStale);
  if (saved) return done(turn, saved, former);
  const { team: present } = await readTeam(world, actor, team);
  return showing(teamSetUpCard(kit, present, { typed: setUp }));
}

/** Somebody was quicker: what was typed goes back into a form over what is set now. */
function unlessStale(error: unknown): undefined {
  if (!(error instanceof PlaybookError) || error.code !== 'stale') throw error;
}

/** Restores what was set before, unless somebody changed it since. */
export async function undoSetUp(turn: Turn, data: unknown): Promise<Answer> {
  const { team, rev, former } = parsed(undoInput, data);
  return done(turn, await setUpTeam(turn.world, turn.actor, team, former, rev));
}

export const closeSetUp = ({ kit }: Turn): Promise<Answer> =>
  Promise.resolve(showing(noteCard(kit, 'card:setUp.closed')));
