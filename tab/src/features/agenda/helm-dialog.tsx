import { Button } from '@fluentui/react-button';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
import { makeStyles } from '@griffel/react';
import type { PersonRef } from '#contract/common.ts';
import { PersonAvatar } from '../../components/avatars.tsx';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  people: { display: 'grid', gap: '4px', margin: '12px 0 0', padding: 0, listStyleType: 'none' },
  person: { width: '100%', minHeight: '44px', justifyContent: 'start', overflowWrap: 'anywhere' },
});

interface Props {
  isOpen: boolean;
  people: readonly PersonRef[];
  onClose: () => void;
  onGive: (person: PersonRef) => void;
}

/** One press on a name: that person leads from here on, and a manager can take over again at any time. */
export function HelmDialog({ isOpen, people, onClose, onGive }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('agenda:helm.title')}</DialogTitle>
          <DialogContent>
            {say('agenda:helm.line')}
            <ul className={styles.people}>
              {people.map((person) => (
                <li key={person.id}>
                  <Button
                    className={styles.person}
                    appearance="subtle"
                    icon={<PersonAvatar person={person} size={28} />}
                    onClick={() => {
                      onGive(person);
                      onClose();
                    }}
                  >
                    {person.name}
                  </Button>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('agenda:helm.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
