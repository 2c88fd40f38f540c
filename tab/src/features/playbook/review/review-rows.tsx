import type { OpenUseCase as UseCase, OpenWeeks as Weeks } from '#contract/open-changes.ts';
import { makeStyles } from '@griffel/react';
import { typographyStyles } from '@fluentui/react-theme';
import { paths } from '../../../lib/paths.ts';
import { say } from '../../../lib/words.ts';
import { findingWords } from '../finding-words.ts';
import { departmentName } from '../names.ts';
import { ChangeRow } from './change-row.tsx';
import { OpenUseCase, OpenWeeks } from './open-changes.tsx';
import type { Change, useChosen } from './use-chosen.ts';

const useStyles = makeStyles({
  findings: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
});

interface Props {
  choice: Pick<ReturnType<typeof useChosen>, 'isChosen' | 'choose'>;
  /** Reads the list again. */
  again: () => void;
}

export function UseCaseRow({ useCase, choice, again }: Props & { useCase: UseCase & Change }) {
  const styles = useStyles();
  const { findings, id, rev, title } = useCase;
  return (
    <ChangeRow
      change={useCase}
      title={title}
      to={paths.useCase(id)}
      is={say(`versions:is-${useCase.is}`)}
      saved={useCase}
      isChosen={choice.isChosen(useCase)}
      onChoose={(chosen) => choice.choose(useCase, chosen)}
      notes={
        findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.map((finding, index) => (
              <li key={index}>
                {say(finding.level === 'fault' ? 'versions:fault' : 'versions:advice', {
                  words: findingWords(finding),
                })}
              </li>
            ))}
          </ul>
        )
      }
    >
      <OpenUseCase id={id} title={title} rev={rev} onMoved={again} />
    </ChangeRow>
  );
}

export function WeeksRow({ weeks, choice, again }: Props & { weeks: Weeks & Change }) {
  const styles = useStyles();
  const { advice, department, drafts, rev } = weeks;
  const title = say('versions:weeks-title', { department: departmentName(department) });
  const notes = [
    ...drafts.map((draft) => say('versions:names-draft', { title: draft.title })),
    ...(advice > drafts.length ? [say('versions:weeks-advice', { count: advice - drafts.length })] : []),
  ];
  return (
    <ChangeRow
      change={weeks}
      title={title}
      to={paths.sequenceOf(department)}
      is={say('versions:weeks', { count: weeks.weeks.length })}
      saved={weeks}
      isChosen={choice.isChosen(weeks)}
      onChoose={(chosen) => choice.choose(weeks, chosen)}
      notes={
        notes.length > 0 && (
          <ul className={styles.findings}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )
      }
    >
      <OpenWeeks department={department} rev={rev} onMoved={again} />
    </ChangeRow>
  );
}
