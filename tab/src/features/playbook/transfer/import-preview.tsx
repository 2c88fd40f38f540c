import type { ImportChanges } from '#contract/playbook-file.ts';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useState } from 'react';
import { Bar } from '../../../components/bar.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { ApiProblem } from '../../../lib/api.ts';
import { NARROW } from '../../../lib/narrow.ts';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';
import { ImportDifferences } from './import-differences.tsx';

const NOTE = { least: 3, most: 300 };

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    padding: '4px 16px 16px',
    '& p': { margin: 0 },
    '& ul': { margin: 0, paddingInlineStart: '20px' },
  },
  line: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  publish: { justifySelf: 'start', [NARROW]: { justifySelf: 'stretch', minHeight: '44px' } },
});

interface Props {
  changes: ImportChanges;
  text: string;
  stale: string | undefined;
  publishing: { run: (note: string) => void; isRunning: boolean; problem: ApiProblem | undefined };
}

/** What would change, and the button that does it. */
export function ImportPreview({ changes, text, stale, publishing }: Props) {
  const styles = useStyles();
  const count = countOf(changes);
  return (
    <>
      {stale !== undefined && <Bar tone="warning">{stale}</Bar>}
      <Surface title={say(count > 0 ? 'transfer:changes' : 'transfer:nothing', { count })}>
        <div className={styles.card}>
          <p className={styles.line}>{staysWords(changes)}</p>
          {count > 0 && <ImportDifferences changes={changes} text={text} />}
        </div>
      </Surface>
      <OpenDrafts {...changes.drafts} />
      {count > 0 && <Publish count={count} publishing={publishing} />}
    </>
  );
}

const countOf = ({ sequences, settings, useCases }: ImportChanges): number =>
  useCases.length + sequences.reduce((sum, { weeks }) => sum + weeks.length, 0) + settings.length;

const staysWords = ({ kept, same, version }: ImportChanges): string =>
  [
    ...(version > 0 ? [say('transfer:against', { version })] : []),
    ...(same > 0 ? [say('transfer:same', { count: same })] : []),
    ...(kept > 0 ? [say('transfer:kept', { count: kept })] : []),
  ].join(' ');

function OpenDrafts({ sequences, useCases }: ImportChanges['drafts']) {
  const styles = useStyles();
  if (sequences.length + useCases.length === 0) return null;
  return (
    <Surface title={say('transfer:drafts')}>
      <div className={styles.card}>
        <p className={styles.line}>{say('transfer:drafts-line')}</p>
        <ul>
          {useCases.map(({ by, id, title }) => (
            <li key={id}>{say('transfer:draft-of', { title, name: by })}</li>
          ))}
          {sequences.map(({ by, department }) => (
            <li key={department}>
              {say('transfer:draft-of-weeks', { department: departmentName(department), name: by })}
            </li>
          ))}
        </ul>
      </div>
    </Surface>
  );
}

function Publish({ count, publishing }: Pick<Props, 'publishing'> & { count: number }) {
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const tooShort = note.trim().length < NOTE.least;
  return (
    <Surface title={say('transfer:publish')}>
      <div className={styles.card}>
        {publishing.problem && (
          <Bar tone="error">{`${say('transfer:publish-failed')} ${publishing.problem.title}`}</Bar>
        )}
        <Field
          required
          label={say('playbook:publish-note')}
          hint={say('playbook:publish-note-hint')}
          {...(missing && tooShort && { validationMessage: say('playbook:publish-note-missing') })}
        >
          <Textarea value={note} maxLength={NOTE.most} onChange={(_, { value }) => setNote(value)} />
        </Field>
        <Button
          className={styles.publish}
          appearance="primary"
          disabledFocusable={publishing.isRunning}
          onClick={() => (tooShort ? setMissing(true) : publishing.run(note))}
        >
          {say('transfer:publish-yes', { count })}
        </Button>
      </div>
    </Surface>
  );
}
