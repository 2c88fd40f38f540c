import { type DraftView, saveDraft } from '#contract/playbook.ts';
import { useState } from 'react';
import { ApiProblem, call } from '../../lib/api.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { say } from '../../lib/words.ts';
import { BeneathFrame } from './beneath-frame.tsx';
import { fieldsBeneath, joined, type Layers, layersOf } from './beneath-merge.ts';
import type { FieldName } from './draft-fields.ts';
import { formOf } from './draft-form.ts';
import type { ReadDraft } from './draft-keeper.ts';
import { FieldChoice, type Side } from './field-choice.tsx';
import { Sheet } from './sheet.tsx';
import { readNow } from './use-draft.ts';

interface Props extends ReadDraft {
  open: boolean;
  /** The draft after the choice, or as it stands now when it was changed meanwhile. */
  onRead: (next: ReadDraft) => void;
  onClose: () => void;
}

/** A draft and what somebody published beneath it. Nothing goes out unread: each field of theirs is kept or replaced. */
export function BeneathDialog({ open, draft, onClose, ...props }: Props) {
  const layers = layersOf(draft);
  return (
    <Sheet
      open={open && layers !== undefined}
      alert
      size="wide"
      title={say('playbook:beneath-title')}
      onClose={onClose}
    >
      {layers && (
        <Choosing key={draft.beneath?.rev} draft={draft} layers={layers} onClose={onClose} {...props} />
      )}
    </Sheet>
  );
}

function Choosing({ draft, etag, layers, onRead, onClose }: Omit<Props, 'open'> & { layers: Layers }) {
  const { both, theirsOnly } = fieldsBeneath(layers);
  const [choices, setChoices] = useState<Partial<Record<FieldName, Side>>>({});
  const sideOf = (field: FieldName): Side | undefined =>
    choices[field] ?? (theirsOnly.includes(field) ? 'theirs' : undefined);
  const fields = [...both, ...theirsOnly];
  const all = fields.every((field) => sideOf(field) !== undefined);
  const settling = useSaving(settle);
  const name = draft.beneath?.by ?? '';
  const sides = {
    mine: { form: formOf(layers.mine), label: say('playbook:beneath-mine') },
    theirs: { form: formOf(layers.theirs), label: theirsWords(draft) },
  };
  async function settle(): Promise<void> {
    const read = joined(
      layers,
      fields.filter((field) => sideOf(field) === 'theirs'),
    );
    if (!read.ok) throw new Error(`the joined text cannot be read: ${read.fields.join()}`);
    const body = { useCase: read.useCase, onto: draft.beneath?.rev };
    try {
      const { data, etag: next } = await call(saveDraft, {
        params: { useCase: draft.id },
        body,
        ifMatch: etag,
      });
      onClose();
      onRead({ draft: data, etag: next ?? '' });
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'stale') onRead(await readNow(draft.id));
      throw problem;
    }
  }
  return (
    <BeneathFrame
      line={say('playbook:beneath-line', { name: name || say('playbook:choose-somebody') })}
      settling={settling}
      missing={all ? undefined : say('playbook:choose-all-first')}
      use={say('playbook:choose-use')}
      onClose={onClose}
    >
      {fields.length === 0 && <p>{say('playbook:beneath-not-in-form')}</p>}
      {fields.map((field) => (
        <FieldChoice
          key={field}
          field={field}
          origin={formOf(layers.began ?? layers.mine)}
          sides={sides}
          choice={sideOf(field)}
          onChoose={(side) => setChoices((before) => ({ ...before, [field]: side }))}
        />
      ))}
    </BeneathFrame>
  );
}

const theirsWords = ({ beneath }: DraftView): string =>
  beneath?.by ? say('playbook:choose-theirs', { name: beneath.by }) : say('playbook:choose-theirs-somebody');
