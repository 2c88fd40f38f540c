import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off';
import { CloudSyncRegular } from '@fluentui/react-icons/svg/cloud-sync';
import { say } from '../../lib/words.ts';
import { HERE, timeAt } from '../../lib/dates.ts';
import { isField } from './draft-fields.ts';
import type { SaveStatus } from './keeper.ts';

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  icon: { fontSize: '16px', lineHeight: 0 },
});

const fieldNames = (fields: readonly string[]): string =>
  fields.map((field) => (isField(field) ? say(`playbook:field-short-${field}`) : field)).join(', ');

interface Saved {
  status: SaveStatus<unknown>;
  draft: { isDraft: boolean; savedAt?: string | undefined };
}

export function saveWords({ status, draft }: Saved, dirty: boolean): string {
  switch (status.is) {
    case 'saving':
      return say('playbook:saving');
    case 'kept':
      return say('playbook:kept');
    case 'incomplete':
      return say('playbook:incomplete', { fields: fieldNames(status.fields) });
    case 'refused':
      return say('playbook:refused', { problem: status.problem });
    case 'choose':
      return say('playbook:choose-first');
    case 'clean':
      if (dirty) return say('playbook:unsaved');
      return draft.isDraft && draft.savedAt !== undefined
        ? say('playbook:saved-at', { time: timeAt(draft.savedAt, HERE) })
        : say('playbook:unchanged');
  }
}

/** Where one's words are now, in words. */
export function SaveState({ state, dirty }: { state: Saved; dirty: boolean }) {
  const styles = useStyles();
  const Icon =
    state.status.is === 'clean' && !dirty
      ? CheckmarkRegular
      : state.status.is === 'saving' || state.status.is === 'clean'
        ? CloudSyncRegular
        : CloudOffRegular;
  return (
    <span className={styles.state} role="status">
      <span className={styles.icon} aria-hidden>
        <Icon />
      </span>
      {saveWords(state, dirty)}
    </span>
  );
}
