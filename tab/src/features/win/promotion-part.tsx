import { type PromotionView, readPromotion } from '#contract/promotion.ts';
import type { WinView } from '#contract/win.ts';
import { typographyStyles, tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { ConsentChoice } from '../../components/consent-choice.tsx';
import { FailedPart } from '../../components/failed-part.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Surface } from '../../components/surface.tsx';
import { useHere } from '../../lib/here.ts';
import { paths } from '../../lib/paths.ts';
import { useRoute } from '../../lib/use-route.ts';
import { useWords } from '../../lib/words.ts';
import { PromotionDraft } from './promotion-draft.tsx';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', padding: '12px 16px 16px' },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** To its author: that an editor would like to have this win in the playbook, as what, and what I said to it. */
export function PromotionPart({ win }: { win: WinView }) {
  const { say } = useWords();
  const { me } = useHere();
  const params = { team: win.team.id, win: win.id };
  const isMine = me.id === win.author.id && win.state === 'shared';
  const { again, data, problem } = useRoute(readPromotion, { params }, { enabled: isMine });
  if (!isMine) return null;
  if (data) return data.promotion ? <Promotion promotion={data.promotion} /> : null;
  // Most wins are asked for by nobody: while it is not known, nothing is drawn.
  return problem ? (
    <Surface>
      <FailedPart title={say('win:promotion.unknown')} problem={problem} again={again} />
    </Surface>
  ) : null;
}

function Promotion({ promotion }: { promotion: PromotionView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { answer, askedBy, isPublished, team, useCase } = promotion;
  const where = isPublished ? 'published' : 'draft';
  return (
    <Surface title={say(`win:promotion.title.${answer}`)}>
      <div className={styles.box}>
        <p className={styles.line}>
          {say(`win:promotion.${where}.${answer}`, { name: askedBy.name, team: team.name })}
        </p>
        {isPublished && useCase && (
          <p className={styles.line}>
            <PageLink to={paths.useCase(useCase.id)}>
              {say('win:promotion.open', { title: useCase.title })}
            </PageLink>
          </p>
        )}
        {!isPublished && useCase && <PromotionDraft useCase={useCase} />}
        <ConsentChoice name={say('win:promotion.group')} promotion={promotion} />
        <p className={styles.meta}>{say(`win:promotion.means.${where}`)}</p>
      </div>
    </Surface>
  );
}
