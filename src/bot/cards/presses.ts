import type { IExecuteAction, IOpenUrlAction, IToggleVisibilityAction } from '@microsoft/teams.cards';
import type { Verb } from '../verbs.ts';
import type { Card } from './drawn.ts';
import type { Kit } from './kit.ts';

export type Actions = NonNullable<Card['actions']>;

export const toggle = (title: string, target: string): IToggleVisibilityAction => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [target],
});

export const link = (title: string, url: string): IOpenUrlAction => ({ type: 'Action.OpenUrl', title, url });

export type PressData = Record<string, string | number | boolean | undefined | Record<string, unknown>>;
type PressLook = Pick<IExecuteAction, 'style' | 'associatedInputs'>;

/**
 * A button that comes back to the bot. Its data holds ids only, never who may do it; the opId makes a repeat the same act.
 */
export const press = (
  kit: Kit,
  verb: Verb,
  title: string,
  data: PressData = {},
  look: PressLook = {},
): IExecuteAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { v: 1, opId: kit.newId(), ...data },
  ...look,
});

/** Leaves a form: an empty required field does not hold it back. */
export const leave = (kit: Kit, verb: Verb, title: string, data: PressData = {}): IExecuteAction =>
  press(kit, verb, title, data, { associatedInputs: 'none' });
