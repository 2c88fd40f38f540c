import type { DraftView } from '#contract/playbook.ts';
import { Bar } from '../../components/bar.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';
import { RichText } from './rich-text.tsx';

interface Props {
  from: NonNullable<DraftView['from']>;
  /** Reads the answer again; absent while there are words that are not saved. */
  look: (() => void) | undefined;
}

/** The win a use case was drafted from, and what its author says: what stops publishing is among the checks. */
export function FromWin({ from: { answer, author, teamName: team, win }, look }: Props) {
  const isWaiting = answer === 'waiting';
  return (
    <Bar tone="info" {...(isWaiting && look && { action: { label: say('playbook:from-look'), run: look } })}>
      <RichText
        text={say(`playbook:from-${answer}`, { name: author.name, team, title: win.title })}
        tags={{
          win: (title) => (
            <PageLink to={paths.win(win.team, win.id)} inSentence>
              {title}
            </PageLink>
          ),
        }}
      />
    </Bar>
  );
}
