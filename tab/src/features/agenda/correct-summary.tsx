import { Button } from '@fluentui/react-button';
import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { readAgenda } from '#contract/agenda.ts';
import type { AgendaView, RunView } from '#contract/agenda-view.ts';
import { correctRun } from '#contract/run.ts';
import { Bar } from '../../components/bar.tsx';
import { KindTile } from '../../components/kind-tile.tsx';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { NARROW } from '../../lib/narrow.ts';
import { useAnswers } from '../../lib/use-route.ts';
import { phrase, useWords } from '../../lib/words.ts';
import { listed } from './listed.ts';
import { summaryOf } from './run-summary.ts';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '16px', margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: '12px',
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'auto minmax(0, 1fr)', rowGap: '4px' },
  },
  // Below the words, where there is no room beside them; the text of a subtle button stands 8 px in.
  change: { [NARROW]: { gridColumnStart: 2, justifySelf: 'start', marginLeft: '-8px' } },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  meta: { color: tokens.colorNeutralForeground2 },
});

const MARKS = ['done', 'skipped', 'carried'] as const;
type As = (typeof MARKS)[number];

interface Props {
  view: AgendaView;
  run: RunView;
  onAnswer: (view: AgendaView) => void;
}

/** What became of each item, to be said otherwise for a day. The recap in the channel follows. */
export function CorrectSummary({ view, run, onAnswer }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { keep } = useAnswers();
  const { isBusy, problem, act } = useAct();
  const params = { team: view.team.id, agenda: view.id };
  const correct = (item: string, as: As) =>
    void act(
      () => call(correctRun, { params, body: { item, mark: { as } } }),
      ({ data }) => {
        keep(readAgenda, { params }, { data, etag: undefined });
        onAnswer(data);
        announce(say('agenda:correct.saved'));
      },
    );
  return (
    <>
      {problem && <Bar tone="error">{problem.title}</Bar>}
      <ul className={styles.list}>
        {summaryOf(view.items, run, listed).map(({ id, kind, title, outcome }) => (
          <li key={id} className={styles.line}>
            <KindTile kind={kind} />
            <div className={styles.words}>
              <span className={styles.title}>{phrase(title)}</span>
              <Caption1 className={styles.meta}>{phrase(outcome)}</Caption1>
            </div>
            <Menu
              checkedValues={{ as: [run.marks[id]?.as ?? 'carried'] }}
              onCheckedValueChange={(_, { checkedItems }) => {
                const chosen = MARKS.find((each) => each === checkedItems[0]);
                if (chosen) correct(id, chosen);
              }}
            >
              <MenuTrigger disableButtonEnhancement>
                <Button
                  className={styles.change}
                  size="small"
                  appearance="subtle"
                  disabledFocusable={isBusy}
                  aria-label={say('agenda:correct.named', { title: phrase(title) })}
                >
                  {say('agenda:correct.change')}
                </Button>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {MARKS.map((as) => (
                    <MenuItemRadio key={as} name="as" value={as}>
                      {say(`agenda:correct.${as}`)}
                    </MenuItemRadio>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.meta}>{say('agenda:correct.hint')}</Caption1>
    </>
  );
}
