import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { AGENDA_LIMITS, BUDGET } from '#contract/agenda.ts';
import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { MinutesBar } from '../../components/minutes-bar.tsx';
import { Surface } from '../../components/surface.tsx';
import { dayAt, weekday } from '../../lib/dates.ts';
import { NARROW } from '../../lib/narrow.ts';
import { useWords } from '../../lib/words.ts';
import { AddTopic } from './add-topic.tsx';
import type { Draft } from './agenda-draft.ts';
import { minutesOf } from './agenda-items.ts';
import { AgendaRow } from './agenda-row.tsx';
import type { Beside } from './aside-part.tsx';
import { SortableItems } from './sortable-items.tsx';

const useStyles = makeStyles({
  head: { display: 'grid', gap: '8px', padding: '16px', [NARROW]: { padding: '12px' } },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '0 16px',
  },
  used: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: 'tabular-nums' },
  over: { color: tokens.colorStatusWarningForeground1 },
  source: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  empty: {
    ...typographyStyles.body1,
    margin: 0,
    padding: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: '12px 16px',
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  view: AgendaView;
  items: readonly ItemView[];
  draft: Draft;
  beside: Beside | undefined;
  onChange: (items: readonly ItemView[], undo?: string) => void;
  onBeside: (beside: Beside) => void;
}

export function AgendaList({ view, items, draft, beside, onChange, onBeside }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const mayEdit = view.may.edit && (view.state === 'prepared' || view.state === 'running');
  return (
    <Surface>
      <div className={styles.head}>
        <div className={styles.line}>
          <Budget used={minutesOf(items)} />
          <Source view={view} draft={draft} />
        </div>
        <MinutesBar figures items={items.map(({ item }) => item)} />
      </div>
      {items.length === 0 && (
        <p className={styles.empty}>
          {say('agenda:empty.items')}. {mayEdit && say('agenda:empty.itemsLine')}
        </p>
      )}
      <SortableItems items={items} isOn={mayEdit} onChange={onChange}>
        {items.map((each, index) => (
          <AgendaRow
            key={each.item.id}
            view={each}
            index={index}
            items={items}
            mayEdit={mayEdit}
            isOpen={beside?.item === each.item.id}
            onChange={onChange}
            onBeside={onBeside}
          />
        ))}
      </SortableItems>
      {mayEdit ? (
        <AddTopic
          isFull={items.length >= AGENDA_LIMITS.items}
          items={items}
          onAdd={(next, title) => onChange(next, say('agenda:undo.added', { title }))}
        />
      ) : (
        <p className={styles.note}>{say('agenda:page.readOnly')}</p>
      )}
    </Surface>
  );
}

function Budget({ used }: { used: number }) {
  const styles = useStyles();
  const { say } = useWords();
  const over = used - BUDGET;
  if (over <= 0) return <h2 className={styles.used}>{say('agenda:budget.of', { used, budget: BUDGET })}</h2>;
  return (
    <h2 className={mergeClasses(styles.used, styles.over)}>
      {say('agenda:budget.over', { used, budget: BUDGET, over })}
    </h2>
  );
}

const stateWords = {
  saved: 'agenda:source.saved',
  changed: 'agenda:source.waiting',
  saving: 'agenda:source.saving',
  failed: 'agenda:source.failed',
  stale: 'agenda:source.waiting',
} as const satisfies Record<Draft['is'], string>;

function Source({ view, draft }: { view: AgendaView; draft: Draft }) {
  const styles = useStyles();
  const { say } = useWords();
  const { channelName: channel, preparedAt, postedAt, playbookVersion: version, zone } = view;
  const day = weekday(dayAt(preparedAt, zone));
  return (
    <span className={styles.source}>
      {say(view.edited ? 'agenda:source.edited' : 'agenda:source.prepared', { day, version })}{' '}
      {postedAt !== undefined && `${say('agenda:source.posted', { channel })} `}
      {view.may.edit && say(stateWords[draft.is])}
    </span>
  );
}
