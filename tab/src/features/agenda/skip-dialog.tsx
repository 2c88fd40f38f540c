import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { skipAgenda } from '#contract/agenda.ts';
import type { AgendaView } from '#contract/agenda-view.ts';
import { Bar } from '../../components/bar.tsx';
import { call } from '../../lib/api.ts';
import { useWords } from '../../lib/words.ts';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({ content: { display: 'grid', gap: '12px' }, field: { minWidth: 0 } });

const REASONS = ['noMeeting', 'few', 'noTime'] as const;
type Chosen = (typeof REASONS)[number] | 'other';
const LONGEST = 200;

interface Props {
  view: { id: string; team: { id: string }; channelName: string };
  isOpen: boolean;
  onClose: () => void;
  onSkipped: (view: AgendaView) => void;
}

export function SkipDialog({ view, isOpen, onClose, onSkipped }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { isBusy, problem, act } = useAct();
  const [chosen, setChosen] = useState<Chosen>('noMeeting');
  const [own, setOwn] = useState('');
  const [inChannel, setInChannel] = useState(true);
  const reason = chosen === 'other' ? own.trim() : say(`agenda:skip.${chosen}`);
  const isReady = reason.length > 0 && !isBusy;
  const skip = () => {
    if (!isReady) return;
    void act(
      () =>
        call(skipAgenda, { params: { team: view.team.id, agenda: view.id }, body: { reason, inChannel } }),
      ({ data }) => {
        onSkipped(data);
        onClose();
      },
    );
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('agenda:skip.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            {say('agenda:skip.line')}
            {problem && (
              <Bar tone="error">
                {say('agenda:skip.failed')} {problem.title}
              </Bar>
            )}
            <Field label={say('agenda:skip.reason')}>
              <RadioGroup
                value={chosen}
                onChange={(_, { value }) => setChosen(REASONS.find((each) => each === value) ?? 'other')}
              >
                {REASONS.map((each) => (
                  <Radio key={each} value={each} label={say(`agenda:skip.${each}`)} />
                ))}
                <Radio value="other" label={say('agenda:skip.other')} />
              </RadioGroup>
            </Field>
            {chosen === 'other' && (
              <Field className={styles.field} label={say('agenda:skip.otherName')}>
                <Input value={own} maxLength={LONGEST} onChange={(_, { value }) => setOwn(value)} />
              </Field>
            )}
            <Checkbox
              checked={inChannel}
              onChange={(_, { checked }) => setInChannel(checked === true)}
              label={say('agenda:skip.inChannel', { channel: view.channelName })}
            />
            <Caption1>{say('agenda:skip.inChannelLine')}</Caption1>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('agenda:skip.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={!isReady} onClick={skip}>
              {say('agenda:skip.confirm')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
