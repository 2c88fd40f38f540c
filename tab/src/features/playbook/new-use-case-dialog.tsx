import { newDraft, newUseCaseId, USE_CASE_LIMITS } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { DialogActions, DialogContent } from '@fluentui/react-dialog';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Bar } from '../../components/bar.tsx';
import { ApiProblem, call } from '../../lib/api.ts';
import { newOpId } from '../../lib/op-id.ts';
import { paths } from '../../lib/paths.ts';
import { say } from '../../lib/words.ts';
import { departmentName } from './names.ts';
import { Sheet } from './sheet.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
});

interface Props {
  open: boolean;
  departments: readonly string[];
  onClose: () => void;
}

/** Begins a draft, closes, and only then goes to it. */
export function NewUseCaseDialog({ open, departments, onClose }: Props) {
  const [, goTo] = useLocation();
  const [begun, setBegun] = useState<string>();
  function onBegun(id: string) {
    setBegun(id);
    onClose();
  }
  return (
    <Sheet
      open={open}
      title={say('playbook:new-title')}
      onClose={onClose}
      onClosed={() => begun !== undefined && goTo(paths.useCase(begun))}
    >
      <Beginning departments={departments} onBegun={onBegun} onClose={onClose} />
    </Sheet>
  );
}

/** Two answers are enough to begin; everything else is written in the editor. */
function Beginning({
  departments,
  onBegun,
  onClose,
}: Omit<Props, 'open'> & { onBegun: (id: string) => void }) {
  const styles = useStyles();
  const form = useId();
  const [title, setTitle] = useState('');
  const [department, setDepartment] = useState(departments[0] ?? 'everyone');
  // One ending for this dialog: pressing the button twice begins one draft.
  const [ending] = useState(newOpId);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string>();
  const tooShort = title.trim().length < 3;

  async function begin() {
    setAsked(true);
    if (tooShort) return;
    try {
      const { data } = await call(newDraft, { body: { id: newUseCaseId(title, ending), title, department } });
      onBegun(data.id);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      setProblem(`${say('playbook:new-failed')} ${failure.title}`);
    }
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void begin();
  }

  return (
    <>
      <DialogContent>
        <form id={form} className={styles.content} noValidate onSubmit={onSubmit}>
          <p>{say('playbook:new-hint')}</p>
          {problem !== undefined && <Bar tone="error">{problem}</Bar>}
          <Field
            required
            label={say('playbook:new-field-title')}
            {...(asked && tooShort && { validationMessage: say('playbook:wrong-title') })}
          >
            <Input
              value={title}
              maxLength={USE_CASE_LIMITS.title}
              placeholder={say('playbook:new-title-example')}
              onChange={(_, { value }) => setTitle(value)}
            />
          </Field>
          <Field label={say('playbook:filter-department')}>
            <Select value={department} onChange={(_, { value }) => setDepartment(value)}>
              {departments.map((id) => (
                <option key={id} value={id}>
                  {departmentName(id)}
                </option>
              ))}
            </Select>
          </Field>
        </form>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('playbook:cancel')}</Button>
        <Button type="submit" form={form} appearance="primary">
          {say('playbook:new-begin')}
        </Button>
      </DialogActions>
    </>
  );
}
