import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useEffect, useState } from 'react';
import { type Suggestion, suggestUseCases } from '#contract/agenda.ts';
import type { AgendaView } from '#contract/agenda-view.ts';
import { Part } from '../../components/part.tsx';
import { useHere } from '../../lib/here.ts';
import { useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { PanelHead } from './panel-head.tsx';
import { SuggestionRow } from './suggestion-row.tsx';

const useStyles = makeStyles({
  head: { display: 'grid', gap: '4px', padding: '16px 16px 12px' },
  line: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  search: { padding: '12px 16px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  field: { width: '100%', minWidth: 0 },
  inner: { minWidth: 0, width: '100%' },
});

/** How long a word being typed waits before it is searched for. */
const REST = 250;
const SHORTEST = 2;

interface Props {
  view: AgendaView;
  onClose: () => void;
  onUse: (suggestion: Suggestion) => void;
}

/** Three that suit this team now, each with its reason; below, a search over the whole playbook. */
export function SwapPanel({ view, onClose, onUse }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { me } = useHere();
  const [typed, setTyped] = useState('');
  const search = useRested(typed.trim().length < SHORTEST ? '' : typed.trim());
  const params = { team: view.team.id, agenda: view.id };
  const reading = useRoute(suggestUseCases, { params, query: search ? { search } : {} });
  const total = useRoute(suggestUseCases, { params }).data?.total ?? 0;
  // A suggestion comes with its own reason; what was searched for is here because somebody chose it.
  const chosen = (suggestion: Suggestion): Suggestion =>
    search ? { ...suggestion, why: { say: 'agenda:why.chosen', with: { name: me.name } } } : suggestion;
  return (
    <>
      <div className={styles.head}>
        <PanelHead title={say('agenda:swap.title')} onClose={onClose} />
        <p className={styles.line} role="status">
          {lineOf(view, search, reading.data?.suggestions.length)}
        </p>
      </div>
      <Part reading={reading} failed={say('agenda:swap.failed')}>
        {({ suggestions }) => (
          <ul className={styles.list}>
            {suggestions.map((suggestion) => (
              <SuggestionRow
                key={suggestion.useCase.id}
                suggestion={suggestion}
                onUse={() => onUse(chosen(suggestion))}
              />
            ))}
          </ul>
        )}
      </Part>
      <div className={styles.search}>
        <Input
          type="search"
          className={styles.field}
          input={{ className: styles.inner }}
          contentBefore={<SearchRegular />}
          aria-label={say('agenda:swap.searchName')}
          placeholder={say('agenda:swap.search', { count: total })}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </div>
    </>
  );

  function lineOf(
    { weekAfterTraining: week }: AgendaView,
    searched: string,
    count: number | undefined,
  ): string {
    if (count === undefined) return say('agenda:swap.loading');
    if (searched) return count === 0 ? say('agenda:swap.none') : say('agenda:swap.results', { count });
    if (count === 0) return say('agenda:swap.empty');
    return week === undefined
      ? say('agenda:swap.hint', { count })
      : say('agenda:swap.hintWeek', { count, week });
  }
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const resting = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(resting);
  }, [value]);
  return rested;
}
