import { readDraft, type UseCase, useCaseSchema } from '#contract/playbook.ts';
import type { ImportChanges } from '#contract/playbook-file.ts';
import { useMemo, useState } from 'react';
import { Part } from '../../../components/part.tsx';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { ChangeList } from '../versions/change-list.tsx';
import { groupsOf } from '../versions/comparison.tsx';
import { DiffBox } from '../versions/diff-box.tsx';
import { differencesOf } from '../versions/use-case-diff.tsx';
import { WeeksDiff } from '../versions/weeks-diff.tsx';

interface Props {
  changes: ImportChanges;
  /** What the file says. */
  text: string;
}

/** What an import would change, by kind as between two versions; one of it word by word. */
export function ImportDifferences({ changes, text }: Props) {
  const inFile = useMemo(() => casesInFile(text), [text]);
  const groups = groupsOf(changes);
  const [chosen, choose] = useState<string>();
  const shown = chosen ?? groups[0]?.entries[0]?.key;
  const useCase = changes.useCases.find(({ id }) => shown === `use-case ${id}`);
  const weeks = changes.sequences.find(({ department }) => shown === `weeks ${department}`);
  return (
    <>
      <ChangeList groups={groups} shown={shown} onShow={choose} />
      {useCase && <UseCaseImported key={useCase.id} {...useCase} after={inFile.get(useCase.id)} />}
      {weeks && <WeeksDiff {...weeks} />}
    </>
  );
}

function UseCaseImported({ id, is, title, after }: ImportChanges['useCases'][number] & { after?: UseCase }) {
  const reading = useRoute(readDraft, { params: { useCase: id } }, { enabled: is !== 'added' });
  if (is === 'added') return <Words title={title} after={after} />;
  return (
    <Part reading={reading} failed={say('versions:use-case-failed')}>
      {({ published }) => <Words title={title} before={published} after={after} />}
    </Part>
  );
}

function Words({ title, before, after }: { title: string; before?: UseCase; after?: UseCase }) {
  const differences = differencesOf({ id: title, before, after });
  return (
    <DiffBox title={title} differences={differences}>
      {differences.length === 0 && <p>{say('versions:nothing-in-form')}</p>}
    </DiffBox>
  );
}

/** The server has read the file and found nothing wrong with it; here it is only looked at. */
function casesInFile(text: string): Map<string, UseCase> {
  const { useCases } = JSON.parse(text.replace(/^\ufeff/, '')) as { useCases: unknown[] };
  return new Map(
    useCases.flatMap((each) => {
      const { data } = useCaseSchema.safeParse(each);
      return data ? [[data.id, data] as const] : [];
    }),
  );
}
