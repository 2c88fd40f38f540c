import { Badge } from '@fluentui/react-badge';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { say } from '../../lib/words.ts';
import type { DraftState } from './draft-keeper.ts';
import { SaveState } from './save-state.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
});

/** What the draft is, where the words are, and who touched it last. */
export function DraftLine({ state, dirty }: { state: DraftState; dirty: boolean }) {
  const styles = useStyles();
  const { draft } = state;
  return (
    <span className={styles.line}>
      {draft.isDraft && (
        <Badge appearance="tint" shape="rounded">
          {say(draft.published ? 'playbook:status-changed' : 'playbook:status-draft')}
        </Badge>
      )}
      <SaveState state={state} dirty={dirty} />
      {draft.savedBy && <Caption1>{say('playbook:saved-by', { name: draft.savedBy.name })}</Caption1>}
    </span>
  );
}
