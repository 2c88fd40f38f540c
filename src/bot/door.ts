import type { TurnContext } from 'botbuilder';
import { PlaybookError } from '../domain/playbook-error.ts';
import { greetPerson } from '../flows/person/greet-person.ts';
import { joinTeam } from '../flows/team/keep-roster.ts';
import { hasTeam } from '../flows/team/see-team.ts';
import { type Answer, sendAnswer, sendPressAnswer, showing } from './channel/answer.ts';
import { kitOf } from './cards/kit.ts';
import { type Found, sendDialogAnswer, sendFound } from './extension/extension-answer.ts';
import { errorFacts, nameOfError } from './channel/error-facts.ts';
import { outageOf, refusalOf } from './handlers/refusal.ts';
import type { Press } from './routes.ts';
import { languageOf, newTurn, type Turn, type TurnParts } from './turn.ts';
import { isRecord } from './is-record.ts';

/** A turn that failed: the channel is not told that it was taken, so that it may deliver it again. */
export class TurnFailed extends Error {
  constructor(readonly reference: string) {
    super(`turn failed, reference ${reference}`);
    this.name = 'TurnFailed';
  }
}

const REFERENCE_LETTERS = 8;

/** Reports a bug or an outage whole, under a reference people can pass on. Of the activity only what kind it was. */
function report(context: TurnContext, { world }: TurnParts, error: unknown): string {
  const reference = world.newId().slice(-REFERENCE_LETTERS);
  const { type, name } = context.activity;
  world.log.error({ reference, activity: type, invoke: name, error: errorFacts(error) }, 'a turn failed');
  return reference;
}

/** Somebody the bot has not heard of may have joined while it was away: the channel's roster is asked once. */
async function withRoster<Done>(turn: Turn, handle: () => Promise<Done>): Promise<Done> {
  try {
    return await handle();
  } catch (error) {
    const isStranger = error instanceof PlaybookError && error.phrase.say === 'error:notMember';
    if (!isStranger || !turn.team) throw error;
    await joinTeam(turn.world, turn.team.id, await turn.rosterEntry());
    return handle();
  }
}

type Failed = (turn: Turn | undefined, reference: string) => Answer | undefined;

/** Runs a handler; every failure becomes an answer here and nowhere else. */
async function answered(
  context: TurnContext,
  parts: TurnParts,
  handle: (turn: Turn) => Promise<Answer>,
  failed: Failed = () => undefined,
): Promise<Answer> {
  const kit = kitOf(parts.kitParts, languageOf(context));
  let turn: Turn | undefined;
  try {
    const made = (turn = await newTurn(context, parts));
    return await withRoster(made, () => handle(made));
  } catch (error) {
    const isRefusal = error instanceof PlaybookError;
    if (isRefusal && error.code !== 'busy') return refusalOf(kit, error);
    const reference = report(context, parts, error);
    return failed(turn, reference) ?? (isRefusal ? refusalOf(kit, error) : outageOf(kit, reference));
  }
}

export async function onMessage(
  context: TurnContext,
  parts: TurnParts,
  handle: (turn: Turn) => Promise<Answer>,
): Promise<void> {
  const answer = await answered(context, parts, async (turn) => {
    const { world, actor, place, scope, kit } = turn;
    // The address of a personal chat can change with any message.
    if (scope === 'personal') await greetPerson(world, actor, place, kit.language);
    return handle(turn);
  });
  await sendAnswer(context, answer);
}

export async function onPress(context: TurnContext, parts: TurnParts, press: Press): Promise<void> {
  await sendPressAnswer(context, await pressed(context, parts, press, dataOf(context.activity.value)));
}

/** What a press comes to: its answer, or in its place the form that keeps what was typed. */
const pressed = (
  context: TurnContext,
  parts: TurnParts,
  { handle, notSaved }: Press,
  data: unknown,
): Promise<Answer> =>
  answered(
    context,
    parts,
    (turn) => handle(turn, data),
    (turn, reference) => {
      const card = turn && notSaved?.(turn, data, reference);
      return card && showing(card);
    },
  );

/** An action of the compose box or of a message, and every press in the dialog it opens. */
export async function onDialog(context: TurnContext, parts: TurnParts, press: Press): Promise<void> {
  const answer = await pressed(context, elsewhere(parts), press, context.activity.value);
  const title = kitOf(parts.kitParts, languageOf(context)).say('card:extension.title');
  await sendDialogAnswer(context, title, answer);
}

/** A search of the compose box, or a link to be shown as a card. What went wrong is said in one line. */
export async function onSearch(
  context: TurnContext,
  parts: TurnParts,
  find: (turn: Turn) => Promise<Found[] | { nothing: string }>,
): Promise<void> {
  let found: Found[] | { nothing: string } = [];
  const failure = await answered(context, elsewhere(parts), async (turn) => {
    found = await find(turn);
    return 'nothing';
  });
  if (failure !== 'nothing') found = { nothing: 'card' in failure ? failure.card.summary : failure.text };
  await sendFound(context, found);
}

/** These come also from teams and chats without the app, where Teams does not tell the bot whose they are. */
const elsewhere = (parts: TurnParts): TurnParts => ({
  ...parts,
  teamOf: async (context) => {
    const team = await parts.teamOf(context).catch((error: unknown) => {
      parts.world.log.info({ error: nameOfError(error) }, 'Teams does not tell whose channel this is');
      return undefined;
    });
    return team && (await hasTeam(parts.world, team.id)) ? team : undefined;
  },
});

/** Joining, leaving and the like: nobody to answer. A refusal is noted; a failure lets the channel deliver it again. */
export async function onEvent(
  context: TurnContext,
  parts: TurnParts,
  handle: (context: TurnContext, parts: TurnParts) => Promise<void>,
): Promise<void> {
  try {
    await handle(context, parts);
  } catch (error) {
    if (!(error instanceof PlaybookError)) throw new TurnFailed(report(context, parts, error));
    parts.world.log.info({ code: error.code, phrase: error.phrase.say }, 'an event was refused');
  }
}

function dataOf(value: unknown): unknown {
  const action = isRecord(value) ? value.action : undefined;
  return isRecord(action) ? (action.data ?? {}) : {};
}
