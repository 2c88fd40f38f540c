import type { WinView } from '#contract/win.ts';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { PersonAvatar } from '../../components/avatars.tsx';
import { Bar } from '../../components/bar.tsx';
import { Surface } from '../../components/surface.tsx';
import { TryButton } from '../../components/try-button.tsx';
import { dayAndMonth, dayAt } from '../../lib/dates.ts';
import { useZone } from '../../lib/here.ts';
import { NARROW } from '../../lib/narrow.ts';
import { useWinActs } from '../../lib/use-win-acts.ts';
import { useWords } from '../../lib/words.ts';
import { CheerButton } from './cheer-button.tsx';
import { PromptBlock } from './prompt-block.tsx';
import { FailureBadge, Instead } from './useful-failure.tsx';
import { WinFactsRow } from './win-facts-row.tsx';
import { WinLinks } from './win-links.tsx';
import { WinMenu } from './win-menu.tsx';
import { WinState } from './win-state.tsx';

const useStyles = makeStyles({
  detail: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '20px',
    padding: '24px',
    [NARROW]: { padding: '16px', gap: '16px' },
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  title: {
    ...typographyStyles.subtitle1,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    [NARROW]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  by: { display: 'flex', alignItems: 'center', gap: '12px' },
  who: { flexGrow: 1, minWidth: 0 },
  author: { ...typographyStyles.body1Strong, margin: 0 },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  story: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: '26px',
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

export function WinDetail({ win, etag }: { win: WinView; etag: string | undefined }) {
  const styles = useStyles();
  const { say } = useWords();
  const zone = useZone();
  const acts = useWinActs(win);
  const day = (instant: string) => dayAndMonth(dayAt(instant, zone));
  const seenBy = say(`win:page.seenBy.${win.audience}`, { team: win.team.name });
  return (
    <Surface>
      <div className={styles.detail}>
        <WinState win={win} />
        <div className={styles.head}>
          <h2 className={styles.title}>{win.title}</h2>
          <WinMenu win={win} etag={etag} />
        </div>
        <div className={styles.by}>
          <PersonAvatar person={win.author} size={36} />
          <div className={styles.who}>
            <p className={styles.author}>{win.author.name}</p>
            <p className={styles.meta}>
              {say('win:page.meta', { team: win.team.name, date: day(win.sharedAt), seenBy })}
              {win.editedAt !== undefined && ` ${say('win:edited', { date: day(win.editedAt) })}`}
            </p>
          </div>
          {win.kind === 'did-not-work' && <FailureBadge />}
        </div>
        {win.story !== '' && <p className={styles.story}>{win.story}</p>}
        {win.instead !== undefined && <Instead text={win.instead} />}
        <WinFactsRow win={win} />
        {win.prompt !== undefined && <PromptBlock prompt={win.prompt} title={win.title} />}
        {acts.problem && (
          <Bar tone="error" dismiss={acts.forget}>
            {say('win:act.failed')} {acts.problem.title}
          </Bar>
        )}
        <div className={styles.actions}>
          <TryButton win={win} tryIt={acts.tryIt} appearance="primary" />
          <CheerButton win={win} cheer={acts.cheer} />
          <WinLinks win={win} />
        </div>
      </div>
    </Surface>
  );
}
