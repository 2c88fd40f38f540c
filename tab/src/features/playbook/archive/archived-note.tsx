import type { ArchiveView } from '#contract/playbook.ts';
import { Bar } from '../../../components/bar.tsx';
import { dayAndMonth, dayAt } from '../../../lib/dates.ts';
import { useZone } from '../../../lib/here.ts';
import { say } from '../../../lib/words.ts';

/** That a use case is archived, since when and why; editors also read by whom, and what became of a draft. */
export function ArchivedNote({ archive, hasDraft = false }: { archive: ArchiveView; hasDraft?: boolean }) {
  const zone = useZone();
  const day = dayAndMonth(dayAt(archive.at, zone));
  const { by: name, reason } = archive;
  const sentences = [
    name === undefined
      ? say('playbook:archive.note', { day, reason })
      : say('playbook:archive.note-by', { day, name, reason }),
    say('playbook:archive.note-reader'),
    ...(hasDraft ? [say('playbook:archive.note-draft')] : []),
  ];
  return (
    <Bar tone="info">
      {sentences.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </Bar>
  );
}
