import type { WinView } from '#contract/win.ts';
import { StarRegular } from '@fluentui/react-icons/svg/star';
import { memo } from 'react';
import { Bar } from '../../components/bar.tsx';
import { CopyText } from '../../components/copy-text.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { PersonAvatar } from '../../components/avatars.tsx';
import { TryButton } from '../../components/try-button.tsx';
import { WinMinutes, WinProof } from '../../components/win-facts.tsx';
import { dayAt, shortDay } from '../../lib/dates.ts';
import { useZone } from '../../lib/here.ts';
import { paths } from '../../lib/paths.ts';
import { useNarrow } from '../../lib/use-narrow.ts';
import { useWinActs } from '../../lib/use-win-acts.ts';
import { useWords } from '../../lib/words.ts';
import { CheerButton } from './cheer-button.tsx';
import { TileMenu } from './tile-menu.tsx';
import { FailureBadge, Instead } from './useful-failure.tsx';
import { useTileStyles } from './win-tile-styles.ts';

/** One win in the gallery. Its whole head opens it; only tiles whose win changed are drawn again. */
export const WinTile = memo(function WinTile({ win, featuredBy }: { win: WinView; featuredBy?: string }) {
  const styles = useTileStyles();
  const { say } = useWords();
  const zone = useZone();
  const isNarrow = useNarrow();
  const acts = useWinActs(win);
  const problem = acts.problem ?? acts.triedProblem;
  return (
    <li className={styles.tile} data-win={win.id}>
      <div className={styles.head}>
        {featuredBy !== undefined && (
          <div className={styles.featured}>
            <StarRegular aria-hidden className={styles.star} />
            {say('win:featured.by', { name: featuredBy })}
          </div>
        )}
        <div className={styles.by}>
          <PersonAvatar person={win.author} />
          <span className={styles.name}>
            {say('win:by', { name: win.author.name, date: shortDay(dayAt(win.sharedAt, zone)) })}
          </span>
          {win.kind === 'did-not-work' && <FailureBadge />}
        </div>
        <h2 className={styles.title}>
          <PageLink to={paths.win(win.team.id, win.id)} className={styles.link}>
            {win.title}
          </PageLink>
        </h2>
        {win.story !== '' && <p className={styles.story}>{win.story}</p>}
      </div>
      <div className={styles.facts}>
        {win.kind === 'did-not-work' ? (
          win.instead !== undefined && <Instead text={win.instead} />
        ) : (
          <>
            <WinMinutes win={win} />
            <WinProof win={win} />
          </>
        )}
      </div>
      {problem && (
        <Bar tone="error" dismiss={acts.forget}>
          {say('win:act.failed')} {problem.title}
        </Bar>
      )}
      <div className={styles.foot}>
        <TryButton win={win} tryIt={acts.tryIt} size="small" />
        {win.prompt !== undefined && (
          <CopyText
            text={win.prompt}
            label={say('win:act.copy')}
            name={say('win:act.copyNamed', { title: win.title })}
            size="small"
            appearance="subtle"
            iconOnly={isNarrow}
          />
        )}
        <span className={styles.cheer}>
          <CheerButton win={win} cheer={acts.cheer} size="small" appearance="subtle" />
          <TileMenu win={win} acts={acts} />
        </span>
      </div>
    </li>
  );
});
