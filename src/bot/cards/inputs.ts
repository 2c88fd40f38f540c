import type { IChoiceSetInput, INumberInput, ITextInput } from '@microsoft/teams.cards';

type InputLook = { isRequired?: boolean; errorMessage?: string; placeholder?: string };

export const textInput = (
  id: string,
  label: string,
  value: string | undefined,
  maxLength: number,
  look: InputLook & { isMultiline?: boolean } = {},
): ITextInput => ({ type: 'Input.Text', id, label, maxLength, ...(value ? { value } : {}), ...look });

export const numberInput = (
  id: string,
  label: string,
  value: number | undefined,
  max: number,
): INumberInput => ({
  type: 'Input.Number',
  id,
  label,
  min: 0,
  max,
  ...(value === undefined ? {} : { value }),
});

export interface Choice {
  title: string;
  value: string;
}

export const choiceInput = (
  id: string,
  label: string,
  choices: Choice[],
  value: string | undefined,
  look: InputLook & { style?: 'compact' | 'expanded' } = {},
): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  choices,
  ...(value === undefined ? {} : { value }),
  ...look,
});
