import type { DraftView, UseCase } from '#contract/playbook.ts';
import { changedFields, type FieldName } from './draft-fields.ts';
import { type DraftForm, formOf, readForm, type ReadForm } from './draft-form.ts';
import { mergeDrafts, withField } from './draft-merge.ts';

/** A draft, what was published beneath it, and the text both began from. */
export interface Layers {
  mine: UseCase;
  theirs: UseCase;
  began?: UseCase | undefined;
}

export const layersOf = ({ beneath, published, useCase }: DraftView): Layers | undefined =>
  beneath && published && { mine: useCase, theirs: published, began: beneath.began };

/** Fields in which publishing the draft would undo theirs: those both changed, and those only they did. */
export function fieldsBeneath({ began, mine, theirs }: Layers): {
  both: FieldName[];
  theirsOnly: FieldName[];
} {
  const [form, other] = [formOf(mine), formOf(theirs)];
  if (!began) return { both: changedFields(form, other), theirsOnly: [] };
  const { taken, toChoose } = mergeDrafts(formOf(began), form, other);
  return { both: toChoose, theirsOnly: taken };
}

/** The draft with their text in some fields. What the form does not show, such as other languages, is joined. */
export function joined(layers: Layers, theirFields: readonly FieldName[]): ReadForm {
  const other = formOf(layers.theirs);
  const form = theirFields.reduce<DraftForm>(
    (made, field) => withField(made, other, field),
    formOf(layers.mine),
  );
  return readForm(form, { ...layers.mine, texts: joinedTexts(layers) });
}

function joinedTexts({ began, mine, theirs }: Layers): UseCase['texts'] {
  const languages = [...new Set([...Object.keys(mine.texts), ...Object.keys(theirs.texts)])];
  const isTheirs = (language: string): boolean =>
    JSON.stringify(theirs.texts[language]) !== JSON.stringify(began?.texts[language]);
  const texts = languages.map((language) => {
    const text = (isTheirs(language) ? theirs : mine).texts[language];
    return text ? [[language, text] as const] : [];
  });
  return Object.fromEntries(texts.flat());
}
