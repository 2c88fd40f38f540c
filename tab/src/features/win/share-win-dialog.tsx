import { listTeamWins, listWins, shareWin } from '#contract/win.ts';
import { readThisWeek } from '#contract/this-week.ts';
import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { useHere } from '../../lib/here.ts';
import { newOpId } from '../../lib/op-id.ts';
import type { ShareStart } from '../../lib/share-win.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';
import { AudienceFields } from './audience-fields.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useHeld } from './use-held.ts';
import { useSentence } from './use-sentence.ts';
import { checked, type Faults } from './checked-draft.ts';
import { newDraft, typed, withReading } from './win-draft.ts';
import { type SetField, WinForm } from './win-form.tsx';

/** Twenty seconds: a sentence fills the form. What is written stays until it is shared, and a repeat is the same win. */
export function ShareWinDialog({ start, close }: { start: ShareStart; close: () => void }) {
  const { say } = useWords();
  const { host, me } = useHere();
  const { readAgain } = useAnswers();
  const [opId] = useState(newOpId);
  const [draft, setDraft] = useState(() => newDraft(start.text));
  const [faults, setFaults] = useState<Faults>({});
  const [teamId, setTeamId] = useState(start.team ?? host.team);
  const team = me.teams.find(({ id }) => id === teamId) ?? me.teams.find(({ home }) => home) ?? me.teams[0];
  const { reading, spans } = useSentence(draft.fields.text, (read) =>
    setDraft((now) => withReading(now, read)),
  );
  const set: SetField = (name, value) => setDraft((now) => typed(now, name, value));
  const { held, round, confirmed, sent, decideWith } = useHeld(draft, set);

  const sharing = useSaving(async (marks: readonly string[]) => {
    const result = checked(draft);
    setFaults('faults' in result ? result.faults : {});
    if (!team || 'faults' in result) return;
    const { commitment, told } = start;
    const asking = call(shareWin, {
      params: { team: team.id },
      body: {
        opId,
        words: result.words,
        ...(marks.length > 0 && { confirmed: [...marks] }),
        ...(commitment !== undefined && { commitment }),
        ...(told !== undefined && { told }),
      },
    });
    const shared = await sent(asking);
    if (!shared) return;
    announce(say('win:form.shared', { title: shared.data.title }));
    close();
    await Promise.all([readAgain(listTeamWins), readAgain(listWins), readAgain(readThisWeek)]);
  });

  return (
    <FormDialog
      title={say('win:form.title')}
      submit={{
        label: say(sharing.isRunning ? 'win:form.sending' : 'win:form.share'),
        run: () => sharing.run(confirmed),
        isRunning: sharing.isRunning,
        ...(held.length > 0 && { held: say('win:found.decideFirst', { count: held.length }) }),
      }}
      isDirty={draft.touched.size > 0 || draft.fields.text !== (start.text ?? '')}
      close={close}
    >
      {!team ? (
        <Bar tone="info">{say('win:form.noTeam')}</Bar>
      ) : (
        <WinForm
          draft={draft}
          set={set}
          faults={faults}
          reading={reading}
          spans={spans}
          held={held}
          round={round}
          decide={decideWith(sharing.run)}
          problem={sharing.problem && `${say('win:form.failed')} ${sharing.problem.title}`}
          again={() => sharing.run(confirmed)}
        >
          <AudienceFields
            teams={start.told === undefined ? me.teams : [team]}
            team={team}
            chooseTeam={setTeamId}
            audience={draft.fields.audience}
            set={set}
          />
        </WinForm>
      )}
    </FormDialog>
  );
}
