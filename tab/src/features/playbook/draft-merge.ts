import { differs, type FieldName, FIELDS } from './draft-fields.ts';
import type { DraftForm } from './draft-form.ts';
import type { Merge } from './merge.ts';

/** A form with one field of another. */
export const withField = <F extends FieldName>(form: DraftForm, from: DraftForm, field: F): DraftForm => ({
  ...form,
  [field]: from[field],
});

/** Joins two drafts that began from the same text. Nothing a person typed leaves `merged` without being asked. */
export function mergeDrafts(
  origin: DraftForm,
  mine: DraftForm,
  theirs: DraftForm,
): Merge<DraftForm, FieldName> {
  const merge: Merge<DraftForm, FieldName> = { merged: mine, toChoose: [], taken: [] };
  for (const field of FIELDS) {
    if (!differs(origin, theirs, field) || !differs(mine, theirs, field)) continue;
    if (differs(origin, mine, field)) merge.toChoose.push(field);
    else {
      merge.merged = withField(merge.merged, theirs, field);
      merge.taken.push(field);
    }
  }
  return merge;
}

/** Settles the fields to choose: those in `theirs` take the other's text, the others keep mine. */
export const settled = (
  merge: Merge<DraftForm, FieldName>,
  theirs: DraftForm,
  chosen: readonly FieldName[],
): DraftForm =>
  merge.toChoose
    .filter((field) => chosen.includes(field))
    .reduce((form, field) => withField(form, theirs, field), merge.merged);
