import { readDraft, readPlaybook, readUseCase } from '#contract/playbook.ts';
import { Badge } from '@fluentui/react-badge';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Bar } from '../../components/bar.tsx';
import { Page } from '../../components/page.tsx';
import { announce } from '../../lib/announce.ts';
import { MEDIUM, NARROW } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { say } from '../../lib/words.ts';
import { BackLink } from './back-link.tsx';
import { ChecksBar } from './checks-bar.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { formOf } from './draft-form.ts';
import type { ReadDraft } from './draft-keeper.ts';
import { DropDialog } from './drop-dialog.tsx';
import { EditorActions, type EditorDialog } from './editor-actions.tsx';
import { EditorPanes } from './editor-panes.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { publishStop } from './publish-stop.ts';
import { SaveState } from './save-state.tsx';
import { readNow, useDraft } from './use-draft.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  wide: { display: 'contents', [MEDIUM]: { display: 'none' } },
  foot: {
    display: 'none',
    [MEDIUM]: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: '4px 8px',
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      padding: '8px 12px',
      margin: '0 -32px -32px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    [NARROW]: { margin: '0 -12px -12px' },
  },
  count: { marginInlineEnd: 'auto' },
});

interface Props {
  first: ReadDraft;
  departments: readonly string[];
}

/** Writing one use case: it saves itself, says where the words are, and publishes on request only. */
export function UseCaseEditor({ first, departments }: Props) {
  const styles = useStyles();
  const [, goTo] = useLocation();
  const { keeper, state, dirty } = useDraft(first);
  const { keep, readAgain } = useAnswers();
  const [dialog, setDialog] = useState<EditorDialog>();
  /** The other's draft that was put off; a newer one is asked about again. */
  const [later, setLater] = useState<ReadDraft>();
  const { draft, etag, form, status, taken } = state;
  const id = draft.id;

  useEffect(() => {
    keep(readDraft, { params: { useCase: id } }, { data: draft, etag });
    void readAgain(readPlaybook);
    // The cache follows the draft; `keep` and `readAgain` are new on every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft, etag, id]);

  // Writing covers no field with the bar at the foot.
  useEffect(() => {
    document.documentElement.style.scrollPaddingBottom = '72px';
    return () => void (document.documentElement.style.scrollPaddingBottom = '');
  }, []);

  const close = () => setDialog(undefined);
  const stop = publishStop(state, dirty);
  const faults = draft.findings.filter((finding) => finding.level === 'fault').length;
  const published = draft.published && formOf(draft.published);
  const actions = { open: setDialog, stop, mayDrop: draft.isDraft };

  function onPublished(next: ReadDraft) {
    keeper.replace(next);
    void readAgain(readUseCase, { useCase: id });
    announce(say('playbook:published-now'));
    close();
  }
  async function onDropped() {
    if (!draft.published) return goTo(paths.playbook);
    keeper.replace(await readNow(id));
    close();
  }

  return (
    <Page
      before={<BackLink />}
      title={form.title || say('playbook:new-title')}
      line={
        <span className={styles.line}>
          {draft.isDraft && (
            <Badge appearance="tint" shape="rounded">
              {say(draft.published ? 'playbook:status-changed' : 'playbook:status-draft')}
            </Badge>
          )}
          <SaveState state={state} dirty={dirty} />
          {draft.savedBy && <Caption1>{say('playbook:saved-by', { name: draft.savedBy.name })}</Caption1>}
        </span>
      }
      actions={
        <div className={styles.wide}>
          <EditorActions {...actions} />
        </div>
      }
    >
      {status.is === 'choose' && (
        <Bar tone="warning" action={{ label: say('playbook:choose-open'), run: () => setLater(undefined) }}>
          {say('playbook:choose-bar')}
        </Bar>
      )}
      {taken.fields.length > 0 && (
        <Bar tone="info">
          {say(taken.by === '' ? 'playbook:taken-somebody' : 'playbook:taken', {
            name: taken.by,
            fields: taken.fields.map((field) => say(`playbook:field-short-${field}`)).join(', '),
          })}
        </Bar>
      )}
      <ChecksBar findings={draft.findings} />
      <EditorPanes
        departments={departments}
        editor={{
          form,
          type: keeper.type,
          save: () => void keeper.saveNow(),
          incomplete: status.is === 'incomplete' ? status.fields : [],
          findings: draft.findings,
        }}
      />
      <div className={styles.foot}>
        {faults > 0 && (
          <Caption1 className={styles.count}>{say('playbook:faults-first', { count: faults })}</Caption1>
        )}
        <EditorActions {...actions} short />
      </div>
      {status.is === 'choose' && status.theirs !== later && (
        <ConflictDialog
          state={{ ...state, status }}
          onChoose={keeper.choose}
          onLater={() => setLater(status.theirs)}
        />
      )}
      {dialog === 'publish' && (
        <PublishDialog draft={draft} etag={etag} form={form} onPublished={onPublished} onClose={close} />
      )}
      {dialog === 'compare' && <CompareDialog published={published} form={form} onClose={close} />}
      {dialog === 'drop' && <DropDialog draft={draft} onDropped={() => void onDropped()} onClose={close} />}
    </Page>
  );
}
