import { readPlaybook } from '#contract/playbook.ts';
import { EVERYONE, lintSequence, readSequence, type SequenceFinding } from '#contract/sequence.ts';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Bar } from '../../../components/bar.tsx';
import { Page } from '../../../components/page.tsx';
import { Surface } from '../../../components/surface.tsx';
import { UndoBar } from '../../../components/undo-bar.tsx';
import { announce } from '../../../lib/announce.ts';
import { MEDIUM } from '../../../lib/narrow.ts';
import { paths } from '../../../lib/paths.ts';
import { useAnswers } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { departmentName } from '../names.ts';
import { PlaybookTabs } from '../playbook-tabs.tsx';
import { BeneathBar } from '../beneath-bar.tsx';
import { SaveState } from '../save-state.tsx';
import { ChooseDialog } from './choose-dialog.tsx';
import { DropWeeksDialog } from './drop-weeks-dialog.tsx';
import { PublishWeeksDialog } from './publish-weeks-dialog.tsx';
import { type Cell, slotsOf } from './sequence-cells.ts';
import { SequenceActions, type SequenceDialog } from './sequence-actions.tsx';
import { SequenceFindings } from './sequence-findings.tsx';
import { SequenceList } from './sequence-list.tsx';
import { titleOf } from './sequence-words.ts';
import { UnusedUseCases } from './unused-use-cases.tsx';
import { type ReadSequence, readSequenceNow, useSequence } from './use-sequence.ts';
import { useWeekChanges } from './use-week-changes.ts';
import { WeekConflictDialog } from './week-conflict-dialog.tsx';
import { WeeksBeneathDialog } from './weeks-beneath-dialog.tsx';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 304px',
    alignItems: 'start',
    gap: '16px',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // The rows have corners of their own.
  list: { overflow: 'clip' },
  aside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    [MEDIUM]: { display: 'contents' },
  },
  // What needs a hand comes first where the list is long.
  findings: { [MEDIUM]: { order: -1 } },
});

const NEW: Omit<Cell, 'useCase'> = { again: false, reason: '' };

/** Thirteen weeks being written: they save themselves, are checked as they stand, and go out on request only. */
export function SequenceEditor({ first, ways }: { first: ReadSequence; ways: ReactNode }) {
  const styles = useStyles();
  const [, goTo] = useLocation();
  const { keeper, state, dirty } = useSequence(first);
  const { keep, readAgain } = useAnswers();
  const [choosing, setChoosing] = useState<number>();
  const [dialog, setDialog] = useState<SequenceDialog>();
  const [later, setLater] = useState<ReadSequence>();
  const { draft, etag, form, status, taken } = state;
  const { department, useCases } = draft;
  const changes = useWeekChanges(form, keeper.type);
  const findings = lintSequence(department, slotsOf(form), useCases);

  useEffect(() => {
    keep(readSequence, { params: { department } }, { data: draft, etag });
    // The cache follows the draft; `keep` is new on every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft, etag, department]);

  const close = () => setDialog(undefined);
  const named = new Set(form.cells.flatMap((cell) => cell?.useCase ?? []));
  const unused = useCases.filter(
    ({ id, departments, status: is }) =>
      is !== 'archived' &&
      !named.has(id) &&
      (departments.includes(department) || (department !== EVERYONE && departments.includes(EVERYONE))),
  );
  function fill(week: number, useCase: string): void {
    const former = form.cells[week - 1];
    const title = titleOf(useCases, useCase);
    changes.setCell(
      week,
      { ...NEW, useCase },
      former ? say('playbook:sequence-replaced', { week, title }) : undefined,
    );
  }
  function mend(finding: SequenceFinding): { label: string; run: () => void } {
    const cell = form.cells[finding.week - 1];
    const choose = { label: say('playbook:sequence-choose'), run: () => setChoosing(finding.week) };
    if (finding.is === 'draft')
      return { label: say('playbook:sequence-open-draft'), run: () => goTo(paths.useCase(finding.useCase)) };
    if (cell && (finding.is === 'repeat' || finding.is === 'again-too-early'))
      return {
        label: say(cell.again ? 'playbook:sequence-not-again' : 'playbook:sequence-mark-again'),
        run: () => changes.setCell(finding.week, { ...cell, again: !cell.again }),
      };
    return choose;
  }
  function onSettled(words: string, next: ReadSequence): void {
    keeper.replace(next);
    void readAgain(readPlaybook);
    changes.forget();
    announce(words);
    close();
  }
  return (
    <Page
      title={say('playbook:sequence-title', { department: departmentName(department) })}
      line={<SaveState state={state} dirty={dirty} />}
      actions={
        <>
          {ways}
          <SequenceActions
            open={setDialog}
            mayDrop={draft.isDraft}
            isBeneath={draft.beneath !== undefined}
            isSaved={!dirty && status.is === 'clean'}
          />
        </>
      }
    >
      <PlaybookTabs />
      {status.is === 'choose' && (
        <Bar tone="warning" action={{ label: say('playbook:choose-open'), run: () => setLater(undefined) }}>
          {say('playbook:choose-bar')}
        </Bar>
      )}
      {taken.parts.length > 0 && (
        <Bar tone="info">
          {say('playbook:sequence-taken', {
            name: taken.by === '' ? say('playbook:choose-somebody') : taken.by,
            weeks: taken.parts.join(', '),
          })}
        </Bar>
      )}
      {draft.beneath && (
        <BeneathBar
          beneath={draft.beneath}
          onLook={() => void keeper.saveNow().then(() => setDialog('beneath'))}
        />
      )}
      {changes.done && (
        <UndoBar undo={changes.undo} dismiss={changes.forget}>
          {changes.done.words}
        </UndoBar>
      )}
      <div className={styles.parts}>
        <Surface className={styles.list}>
          <SequenceList
            form={form}
            useCases={useCases}
            findings={findings}
            onCell={(week, cell) =>
              changes.setCell(week, cell, cell ? undefined : say('playbook:sequence-cleared', { week }))
            }
            onMove={changes.move}
            onDrop={changes.drop}
            onChoose={setChoosing}
          />
        </Surface>
        <div className={styles.aside}>
          <div className={styles.findings}>
            <SequenceFindings findings={findings} isEmpty={named.size === 0} mend={mend} />
          </div>
          <UnusedUseCases
            form={form}
            unused={unused}
            useCases={useCases}
            onAdd={(useCase, week) => fill(week, useCase)}
          />
        </div>
      </div>
      <ChooseDialog
        week={choosing}
        department={department}
        useCases={useCases}
        onChoose={(useCase) => {
          if (choosing !== undefined) fill(choosing, useCase);
          setChoosing(undefined);
        }}
        onClose={() => setChoosing(undefined)}
      />
      <WeekConflictDialog
        open={status.is === 'choose' && status.theirs !== later}
        state={state}
        onChoose={keeper.choose}
        onLater={() => status.is === 'choose' && setLater(status.theirs)}
      />
      <WeeksBeneathDialog
        open={dialog === 'beneath' && !dirty}
        draft={draft}
        etag={etag}
        onRead={(next) => {
          keeper.replace(next);
          changes.forget();
        }}
        onClose={close}
      />
      <PublishWeeksDialog
        open={dialog === 'publish'}
        state={state}
        onPublished={(next) => onSettled(say('playbook:published-now'), next)}
        onStale={() => void readSequenceNow(department).then(keeper.replace)}
        onClose={close}
      />
      <DropWeeksDialog
        open={dialog === 'drop'}
        department={department}
        onDropped={(next) => onSettled(say('playbook:sequence-dropped-changes'), next)}
        onClose={close}
      />
    </Page>
  );
}
