import type { RestoreView } from '#contract/restoring.ts';
import { Link } from '@fluentui/react-link';
import { Checkbox } from '@fluentui/react-checkbox';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { say } from '../../../lib/words.ts';
import { type Matter, matterOf } from './restore-matter.ts';
import { whenWords } from './version-words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  item: {
    display: 'grid',
    padding: '6px 0',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: { ...typographyStyles.body1Strong },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  view: RestoreView;
  /** Keys of those whose open draft is replaced. */
  replaced: readonly string[];
  onReplace: (key: string, isReplaced: boolean) => void;
  onSettings: () => void;
}

/** What becomes a draft, and what does not and why. */
export function RestoreList({ view, replaced, onReplace, onSettings }: Props) {
  const styles = useStyles();
  const { added, archiving, settings, version } = view;
  return (
    <>
      <ul className={styles.list}>
        {matterOf(view).map((matter) => (
          <li key={matter.key} className={styles.item}>
            <span className={styles.title}>{matter.title}</span>
            <span className={styles.small}>{stateWords(matter)}</span>
            {matter.draft && !matter.draft.isRestored && (
              <Checkbox
                checked={replaced.includes(matter.key)}
                label={say('versions:restore-replace', { name: matter.draft.by, title: matter.title })}
                onChange={(_, { checked }) => onReplace(matter.key, checked === true)}
              />
            )}
          </li>
        ))}
      </ul>
      {added.length > 0 && (
        <p>
          {say('versions:restore-stays', {
            count: added.length,
            titles: quoted(added),
          })}
        </p>
      )}
      {[false, true].map((wasArchived) => {
        const those = archiving.filter((each) => each.wasArchived === wasArchived);
        if (those.length === 0) return null;
        return (
          <p key={String(wasArchived)}>
            {say(wasArchived ? 'versions:restore-was-archived' : 'versions:restore-is-archived', {
              count: those.length,
              titles: quoted(those),
            })}
          </p>
        );
      })}
      {settings.length > 0 && (
        <p>
          {say('versions:restore-settings', {
            parts: settings.map((name) => say(`versions:setting-${name}`)).join(', '),
          })}{' '}
          <Link as="button" inline onClick={onSettings}>
            {say('versions:restore-settings-open', { version })}
          </Link>
        </p>
      )}
    </>
  );
}

/** A few by name; all of them would hide what the dialog is about. */
const FEW = 5;
function quoted(all: readonly { title: string }[]): string {
  const named = all.slice(0, FEW).map(({ title }) => `“${title}”`);
  const more = all.length - named.length;
  return [...named, ...(more > 0 ? [say('versions:n-more', { count: more })] : [])].join(', ');
}

function stateWords({ draft, is }: Matter): string {
  if (!draft) return is;
  return draft.isRestored
    ? say('versions:restore-is-draft', { is })
    : say('versions:restore-has-draft', { is, name: draft.by, when: whenWords(draft.at) });
}
