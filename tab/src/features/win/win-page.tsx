import { readWin } from '#contract/win.ts';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { makeStyles } from '@griffel/react';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { Surface } from '../../components/surface.tsx';
import { MEDIUM, NARROW } from '../../lib/narrow.ts';
import { paths } from '../../lib/paths.ts';
import { useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { PromotionPart } from './promotion-part.tsx';
import { WinDetail } from './win-detail.tsx';
import { WinVerdict } from './win-verdict.tsx';

const useStyles = makeStyles({
  back: { justifySelf: 'start' },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 400px',
    alignItems: 'start',
    gap: '16px',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [NARROW]: { gap: '12px' },
  },
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', [NARROW]: { gap: '12px' } },
});

const POLL = 5_000;

export function WinPage({ teamId, winId }: { teamId: string; winId: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const win = useRoute(readWin, { params: { team: teamId, win: winId } }, { poll: POLL });
  const isGone = win.problem?.status === 404 || win.problem?.status === 410;
  return (
    <Page
      title={win.data?.title ?? say('win:gallery.title')}
      hideTitle
      before={
        <span className={styles.back}>
          <LinkButton to={paths.wins} appearance="subtle" icon={<ArrowLeftRegular />}>
            {say('win:page.back')}
          </LinkButton>
        </span>
      }
    >
      {isGone ? (
        <Surface>
          <EmptyState kind="win" title={say('win:page.gone')} text={say('win:page.goneLine')} />
        </Surface>
      ) : (
        <Part reading={win} failed={say('win:page.failed')}>
          {(data) => (
            <div className={styles.grid}>
              <WinDetail win={data} etag={win.etag} />
              {data.kind === 'worked' && (
                <div className={styles.column}>
                  <PromotionPart win={data} />
                  <WinVerdict win={data} />
                </div>
              )}
            </div>
          )}
        </Part>
      )}
    </Page>
  );
}
