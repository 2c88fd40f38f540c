import { DIFFICULTIES, TASKS, TOOLS, USE_CASE_LIMITS } from '#contract/playbook.ts';
import { makeStyles } from '@griffel/react';
import { Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { NARROW } from '../../lib/narrow.ts';
import { say } from '../../lib/words.ts';
import { ChoiceField, ChoicesField } from './choice-fields.tsx';
import type { Editor } from './editor.ts';
import { ExampleFields } from './example-fields.tsx';
import { ReadingMeter } from './reading-meter.tsx';
import { WORDS_A_MINUTE } from './reading-time.ts';
import { AreaField, LineField, NumberField } from './text-fields.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
    minWidth: 0,
    '& input, & textarea, & select, & button': { minWidth: 0, maxWidth: '100%' },
    '& .fui-Input, & .fui-Select, & .fui-Dropdown, & .fui-Textarea, & .fui-Field': { minWidth: 0 },
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.6fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '16px 12px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  halves: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '16px 12px' },
  meter: { color: tokens.colorNeutralForeground2, marginTop: '-8px' },
});

function Group({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <Subtitle2 as="h2" className={styles.legend}>
        {title}
      </Subtitle2>
      {children}
    </fieldset>
  );
}

/** All fields of a use case, in the order a writer thinks of them. */
export function EditorForm({ editor, departments }: { editor: Editor; departments: readonly string[] }) {
  const styles = useStyles();
  const lines = (most: number) => say('playbook:hint-lines', { most });
  return (
    <div className={styles.form}>
      <Group title={say('playbook:group-what')}>
        <div className={styles.pair}>
          <LineField editor={editor} field="title" />
          <ChoicesField editor={editor} field="departments" options={departments} />
          <LineField editor={editor} field="trigger" hint={say('playbook:hint-trigger')} />
          <ChoiceField editor={editor} field="task" options={TASKS} />
        </div>
        <LineField editor={editor} field="plan" hint={say('playbook:hint-plan')} />
        <AreaField editor={editor} field="guardrail" placeholder={say('playbook:hint-guardrail')} />
      </Group>
      <Group title={say('playbook:group-prompt')}>
        <AreaField editor={editor} field="prompt" rows={3} hint={say('playbook:hint-prompt')} />
        <ExampleFields editor={editor} />
        <ChoicesField editor={editor} field="tools" options={TOOLS} />
      </Group>
      <Group title={say('playbook:group-segment')}>
        <AreaField
          editor={editor}
          field="script"
          rows={5}
          hint={say('playbook:hint-script', { words: WORDS_A_MINUTE })}
        />
        <span className={styles.meter}>
          <ReadingMeter text={editor.form.script} />
        </span>
        <AreaField editor={editor} field="question" />
        <AreaField editor={editor} field="exercise" rows={3} hint={lines(4)} />
        <LineField editor={editor} field="quietHands" hint={say('playbook:hint-quiet-hands')} />
        <AreaField editor={editor} field="againScript" rows={3} hint={say('playbook:hint-again-script')} />
        <span className={styles.meter}>
          <ReadingMeter text={editor.form.againScript} />
        </span>
      </Group>
      <Group title={say('playbook:group-work')}>
        <AreaField editor={editor} field="today" />
        <AreaField editor={editor} field="stop" hint={say('playbook:hint-stop')} />
        <AreaField editor={editor} field="steps" rows={4} hint={lines(USE_CASE_LIMITS.steps)} />
      </Group>
      <Group title={say('playbook:group-fit')}>
        <div className={styles.halves}>
          <NumberField editor={editor} field="low" />
          <NumberField editor={editor} field="high" />
        </div>
        <LineField editor={editor} field="savesBasis" hint={say('playbook:hint-basis')} />
        <div className={styles.halves}>
          <NumberField editor={editor} field="first" />
          <NumberField editor={editor} field="last" />
        </div>
        <ChoiceField editor={editor} field="difficulty" options={DIFFICULTIES} />
      </Group>
    </div>
  );
}
