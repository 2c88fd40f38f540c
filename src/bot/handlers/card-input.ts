import { z } from 'zod/v4';
import { outcomeSchema, planSchema } from '../../domain/commitment/commitment.ts';
import { mutableSchema } from '../../domain/person/person.ts';
import { QUIET_WEEKS_MOST } from '../../domain/person/quiet.ts';
import { toolSchema, useCaseIdSchema } from '../../domain/playbook/use-case.ts';
import { PlaybookError } from '../../domain/playbook-error.ts';
import { teamSetUpSchema } from '../../domain/team/team.ts';
import { consentSchema } from '../../domain/win/promotion.ts';
import { TRIED_WORD, triedSchema } from '../../domain/win/win-counts.ts';
import { messageLinkSchema } from '../../domain/win/message-link.ts';
import { WIN_KINDS, WIN_LIMITS, type WinWords, winWordsSchema } from '../../domain/win/win.ts';
import { SKIP_REASONS } from '../cards/skip-card.ts';
import { NO_USE_CASE } from '../cards/win-fields.ts';
import { isRecord } from '../is-record.ts';

const id = z.string().min(1).max(200);
const pressed = z.object({ v: z.literal(1), opId: z.string().regex(/^[0-9A-Za-z-]{8,64}$/) });
/** Teams sends what was typed into a number as text. */
const whole = z.coerce.number().int();

export const anyPress = pressed;
export const muteInput = pressed.extend({ kind: mutableSchema });
export const pauseInput = pressed.extend({ weeks: whole.min(1).max(QUIET_WEEKS_MOST).optional() });
export const aboutTeam = pressed.extend({ team: id });
export const aboutAgenda = pressed.extend({ team: id, agenda: id });
export const skipInput = aboutAgenda.extend({
  reason: z.enum(SKIP_REASONS),
  own: z.string().trim().max(200).optional(),
  instead: z.enum(['post', 'nothing']),
});
export const aboutWin = pressed.extend({ team: id, win: id });
export const consentInput = aboutWin.extend({ consent: consentSchema });
export const tryInput = aboutWin.extend({ outcome: triedSchema });
export const tryWordInput = tryInput.extend({ word: z.string().trim().max(TRIED_WORD).optional() });
/** Whom a message is of is a claim, and harmless: that person is asked, and says no to what they never wrote. */
export const offerInput = pressed.extend({
  team: id,
  author: id,
  text: z.string().trim().min(1).max(WIN_LIMITS.prompt),
  source: messageLinkSchema.optional(),
});
export const aboutTold = pressed.extend({ team: id, told: id });
export const aboutCommitment = pressed.extend({ team: id, commitment: id });
export const confirmInput = aboutCommitment.extend({ trigger: planSchema.shape.trigger.optional() });
export const reportInput = aboutCommitment.extend({ outcome: outcomeSchema });
/** Marks of what its writer looked at and means: the buttons carry them as one text. */
const marks = z
  .string()
  .max(12_000)
  .transform((all) => all.split(','))
  .optional();
const looked = { confirmed: marks, replaced: marks };
export const savedWin = aboutWin.extend({ rev: whole, ...looked });

export const winFormInput = pressed.extend({
  text: z.string().max(WIN_LIMITS.prompt).optional(),
  mark: z.string().optional(),
  team: id.optional(),
  commitment: id.optional(),
  told: id.optional(),
  kind: z.enum(WIN_KINDS).optional(),
  title: z.string().max(400).optional(),
  tool: toolSchema.optional(),
  useCase: useCaseIdSchema.optional(),
});
export const discardInput = pressed.extend({ mark: z.string().optional() });
export const shareInput = pressed.extend({
  team: id,
  commitment: id.optional(),
  told: id.optional(),
  mark: z.string().optional(),
  source: messageLinkSchema.optional(),
  ...looked,
});

/** On a card in anybody's message no team is named: it is the reader's own. */
export const planOpenInput = pressed.extend({
  team: id.optional(),
  agenda: id.optional(),
  useCase: useCaseIdSchema,
});
export const planInput = pressed.extend(planSchema.shape).extend({ team: id, agenda: id.optional() });

export const setUpInput = pressed
  .extend(teamSetUpSchema.shape)
  .extend({ team: id, rev: whole, weekday: whole.pipe(teamSetUpSchema.shape.weekday) });
export const undoInput = pressed.extend({ team: id, rev: whole, former: teamSetUpSchema });

/** An input nobody touched is not sent, or sent empty: both mean that it was left out. */
const withoutEmpty = (data: unknown): unknown =>
  isRecord(data)
    ? Object.fromEntries(Object.entries(data).filter(([, value]) => value !== '' && value !== null))
    : data;

/** Fields with a sentence of their own in `error.field`. */
const NAMED = new Set([
  'title',
  'story',
  'prompt',
  'instead',
  'toolName',
  'before',
  'after',
  'saved',
  'audience',
  'team',
  'trigger',
  'plan',
  'department',
  'every',
  'weekday',
  'time',
  'zone',
  'training',
  'way',
]);

/** What a button brought, as what it should be. A refusal names the field; an older card says that it is one. */
export function parsed<Schema extends z.ZodType>(schema: Schema, data: unknown): z.infer<Schema> {
  const result = schema.safeParse(withoutEmpty(data));
  if (result.success) return result.data;
  const field = String(result.error.issues[0]?.path[0] ?? '');
  if (field === 'v' || field === 'opId') throw new PlaybookError('invalid', { say: 'error:oldCard' });
  throw new PlaybookError('invalid', { say: NAMED.has(field) ? `error:field.${field}` : 'error:invalid' });
}

const minutes = winWordsSchema.shape.before.unwrap();
const asNumber = z.coerce.number().pipe(minutes).optional();
const wordsInput = winWordsSchema.extend({
  before: asNumber,
  after: asNumber,
  saved: asNumber,
  useCase: z.union([z.literal(NO_USE_CASE).transform(() => undefined), useCaseIdSchema]).optional(),
});

/** The words of a win as the form sends them. */
export function winWordsIn(data: unknown): WinWords {
  const words = parsed(wordsInput, data);
  return { ...words, toolName: words.tool === 'another-tool' ? words.toolName : undefined };
}
