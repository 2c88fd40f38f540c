import { Button } from '@fluentui/react-button';
import { DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-drawer';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRestoreFocusTarget } from '@fluentui/react-tabster';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { say } from '../../lib/words.ts';
import { FilterFields, type FilterProps } from './filter-fields.tsx';
import { countFilters, NO_FILTER } from './use-case-filter.ts';

const useStyles = makeStyles({
  drawer: { height: 'auto', maxHeight: '90vh' },
  body: { display: 'grid', gap: '12px', padding: '4px 16px 16px' },
  open: { minWidth: 0 },
});

/** One button with a count where there is no room for all fields; they open from below. */
export function FilterDrawer({ found, ...fields }: FilterProps & { found: number }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const comesBack = useRestoreFocusTarget();
  const { filter, change } = fields;
  const clear = () => change({ ...NO_FILTER, text: filter.text, sort: filter.sort });
  return (
    <>
      <Button {...comesBack} className={styles.open} onClick={() => setOpen(true)}>
        {say('playbook:filters-button', { count: countFilters(filter) })}
      </Button>
      <OverlayDrawer
        open={isOpen}
        position="bottom"
        className={styles.drawer}
        onOpenChange={(_, { open }) => setOpen(open)}
      >
        <DrawerHeader>
          <DrawerHeaderTitle
            action={
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={say('playbook:close')}
                onClick={() => setOpen(false)}
              />
            }
          >
            {say('playbook:filters-title')}
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody className={styles.body}>
          <FilterFields {...fields} />
          <Button appearance="primary" onClick={() => setOpen(false)}>
            {say('playbook:filters-show', { count: found })}
          </Button>
          {countFilters(filter) > 0 && <Button onClick={clear}>{say('playbook:clear-filters')}</Button>}
        </DrawerBody>
      </OverlayDrawer>
    </>
  );
}
