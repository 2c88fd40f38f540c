import { readDraft, readPlaybook, readUseCase } from '#contract/playbook.ts';
import { makeStyles } from '@griffel/react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import { Bar } from '../../components/bar.tsx';
import { Page } from '../../components/page.tsx';
import { announce } from '../../lib/announce.ts';
import { MEDIUM } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { say } from '../../lib/words.ts';
import { useUseCaseActs } from './archive/use-case-acts.tsx';
import { BackLink } from './back-link.tsx';
import { BeneathBar } from './beneath-bar.tsx';
import { BeneathDialog } from './beneath-dialog.tsx';
import { ChecksBar } from './checks-bar.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { FieldName } from './draft-fields.ts';
import { formOf } from './draft-form.ts';
import type { ReadDraft } from './draft-keeper.ts';
import { DraftLine } from './draft-line.tsx';
import { DropDialog } from './drop-dialog.tsx';
import { FromWin } from './from-win.tsx';
import { goToField } from './editor.ts';
import { EditorActions, type EditorDialog } from './editor-actions.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { EditorPanes, type Pane } from './editor-panes.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { publishStop } from './publish-stop.ts';
import { readNow, useDraft } from './use-draft.ts';

const useStyles = makeStyles({ wide: { display: 'contents', [MEDIUM]: { display: 'none' } } });

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
  const [pane, setPane] = useState<Pane>('write');
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

  const close = () => setDialog(undefined);
  const stop = publishStop(state, dirty);
  const faults = draft.findings.filter((finding) => finding.level === 'fault').length;
  const published = draft.published && formOf(draft.published);
  const title = form.title || say('playbook:new-title');
  const acts = useUseCaseActs();
  const items = acts.itemsFor({ id, title, status: draft.published ? 'published' : 'draft' });
  const history = draft.published && paths.historyOf(id);
  const actions = { open: setDialog, stop, mayDrop: draft.isDraft, items, history };

  function goToWords(field: FieldName) {
    // A field that is not drawn cannot be focused.
    flushSync(() => setPane('write'));
    goToField(field);
  }
  function onPublished(next: ReadDraft) {
    keeper.replace(next);
    void readAgain(readUseCase, { useCase: id });
    announce(say('playbook:published-now'));
    close();
  }
  async function lookAgain() {
    keeper.replace(await readNow(id));
  }
  async function onDropped() {
    if (!draft.published) return goTo(paths.playbook);
    keeper.replace(await readNow(id));
  }

  return (
    <Page
      before={<BackLink />}
      title={title}
      line={<DraftLine state={state} dirty={dirty} />}
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
      {taken.parts.length > 0 && (
        <Bar tone="info">
          {say(taken.by === '' ? 'playbook:taken-somebody' : 'playbook:taken', {
            name: taken.by,
            fields: taken.parts.map((field) => say(`playbook:field-short-${field}`)).join(', '),
          })}
        </Bar>
      )}
      {draft.beneath && (
        <BeneathBar
          beneath={draft.beneath}
          onLook={() => void keeper.saveNow().then(() => setDialog('beneath'))}
        />
      )}
      {draft.from && <FromWin from={draft.from} look={dirty ? undefined : () => void lookAgain()} />}
      <ChecksBar findings={draft.findings} onGo={goToWords} />
      <EditorPanes
        shown={pane}
        show={setPane}
        departments={departments}
        editor={{
          form,
          type: keeper.type,
          save: () => void keeper.saveNow(),
          incomplete: status.is === 'incomplete' ? status.fields : [],
          findings: draft.findings,
        }}
      />
      <EditorFoot faults={faults}>
        <EditorActions {...actions} short />
      </EditorFoot>
      <ConflictDialog
        open={status.is === 'choose' && status.theirs !== later}
        state={state}
        onChoose={keeper.choose}
        onLater={() => status.is === 'choose' && setLater(status.theirs)}
      />
      <BeneathDialog
        open={dialog === 'beneath' && !dirty}
        draft={draft}
        etag={etag}
        onRead={keeper.replace}
        onClose={close}
      />
      <PublishDialog
        open={dialog === 'publish'}
        draft={draft}
        etag={etag}
        form={form}
        onPublished={onPublished}
        onStale={() => void lookAgain()}
        onClose={close}
      />
      {acts.asked}
      <CompareDialog open={dialog === 'compare'} published={published} form={form} onClose={close} />
      <DropDialog open={dialog === 'drop'} draft={draft} onDropped={() => void onDropped()} onClose={close} />
    </Page>
  );
}
