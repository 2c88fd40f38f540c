import { Tab, TabList } from '@fluentui/react-tabs';
import { makeStyles } from '@griffel/react';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import { useHere } from '../../lib/here.ts';
import { useWords } from '../../lib/words.ts';
import type { Scope } from './gallery-place.ts';

const useStyles = makeStyles({
  // The tabs' own padding would shift the first word from the page's edge.
  scopes: { display: 'grid', gap: '8px', marginInlineStart: '-10px', minWidth: 0 },
  teams: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginInlineStart: '10px' },
});

/** Whose wins. In a team's own tab that is this team; in the personal app one of mine. */
export function GalleryScope({ scope, choose }: { scope: Scope; choose: (scope: Scope) => void }) {
  const styles = useStyles();
  const { host, me } = useHere();
  const { say } = useWords();
  const teams = host.surface === 'team' ? me.teams.filter(({ id }) => id === host.team) : me.teams;
  const only = teams.length === 1 ? teams[0] : undefined;
  return (
    <div className={styles.scopes}>
      <TabList
        aria-label={say('win:gallery.scope')}
        selectedValue={scope.of}
        onTabSelect={(_, { value }) => choose({ ...scope, of: value === 'everyone' ? 'everyone' : 'mine' })}
      >
        <Tab value="mine">{only?.name ?? say('win:gallery.mine')}</Tab>
        <Tab value="everyone">{say('win:gallery.everyone')}</Tab>
      </TabList>
      {scope.of === 'mine' && teams.length > 1 && (
        <div className={styles.teams} role="group" aria-label={say('win:gallery.teams')}>
          {teams.map((team) => (
            <ChoiceChip
              key={team.id}
              size="small"
              isChosen={team.id === scope.team}
              choose={() => choose({ of: 'mine', team: team.id })}
            >
              {team.name}
            </ChoiceChip>
          ))}
        </div>
      )}
    </div>
  );
}
