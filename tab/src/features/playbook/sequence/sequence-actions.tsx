import { Button } from '@fluentui/react-button';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { Tooltip } from '@fluentui/react-tooltip';
import { say } from '../../../lib/words.ts';

export type SequenceDialog = 'publish' | 'drop' | 'beneath';

interface Props {
  open: (dialog: SequenceDialog) => void;
  mayDrop: boolean;
  isBeneath: boolean;
  isSaved: boolean;
}

export function SequenceActions({ open, isBeneath, mayDrop, isSaved }: Props) {
  const comesBack = useRestoreFocusTarget();
  const stop = !isSaved
    ? say('playbook:publish-unsaved')
    : isBeneath
      ? say('playbook:publish-beneath')
      : mayDrop
        ? undefined
        : say('playbook:publish-nothing');
  const publish = (
    <Button
      {...comesBack}
      appearance="primary"
      disabledFocusable={stop !== undefined}
      onClick={() => open('publish')}
    >
      {say('playbook:publish')}
    </Button>
  );
  return (
    <>
      {mayDrop && (
        <Button {...comesBack} appearance="subtle" onClick={() => open('drop')}>
          {say('playbook:sequence-drop')}
        </Button>
      )}
      {stop === undefined ? (
        publish
      ) : (
        <Tooltip content={stop} relationship="description">
          {publish}
        </Tooltip>
      )}
    </>
  );
}
