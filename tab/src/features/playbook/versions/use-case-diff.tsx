import { compareUseCase, type UseCasePair } from '#contract/versions.ts';
import { Part } from '../../../components/part.tsx';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { FIELDS, textOfField } from '../draft-fields.ts';
import { formOf } from '../draft-form.ts';
import { nameOfValue } from '../names.ts';
import { type Difference, DiffBox } from './diff-box.tsx';

interface Props {
  useCase: { id: string; title: string };
  version: number;
  since: number;
}

/** One use case, field by field, as it was and as it became. */
export function UseCaseDiff({ useCase: { id, title }, version, since }: Props) {
  const reading = useRoute(compareUseCase, {
    params: { version: String(version), useCase: id },
    query: { since },
  });
  return (
    <Part reading={reading} failed={say('versions:use-case-failed')}>
      {(pair) => {
        const differences = differencesOf(pair);
        return (
          <DiffBox title={title} differences={differences}>
            {differences.length === 0 && <p>{say('versions:nothing-in-form')}</p>}
          </DiffBox>
        );
      }}
    </Part>
  );
}

/** The fields that differ, in the order of the form. */
export function differencesOf({ before, after }: UseCasePair): Difference[] {
  const [old, fresh] = [before && formOf(before), after && formOf(after)];
  return FIELDS.map((field) => ({
    name: say(`playbook:field-${field}`),
    before: old ? textOfField(old, field, nameOfValue).trim() : '',
    after: fresh ? textOfField(fresh, field, nameOfValue).trim() : '',
  })).filter((each) => each.before !== each.after);
}
