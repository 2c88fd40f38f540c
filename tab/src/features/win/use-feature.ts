import { featureWin, readFeatured, readFeaturedInTeam } from '#contract/moderation.ts';
import { type WinView } from '#contract/win.ts';
import { announce } from '../../lib/announce.ts';
import { call } from '../../lib/api.ts';
import { useAnswers, useRoute } from '../../lib/use-route.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { useWords } from '../../lib/words.ts';

const isAmong = (win: WinView, read: { featured: { win: WinView }[] } | undefined): boolean =>
  read?.featured.some((each) => each.win.id === win.id) ?? false;

/** Lets a win stand first, or takes it off: what to offer in its menu, and what became of it. */
export function useFeature(win: WinView) {
  const { say } = useWords();
  const { keep } = useAnswers();
  const params = { team: win.team.id, win: win.id };
  const inTeam = useRoute(
    readFeaturedInTeam,
    { params: { team: win.team.id } },
    { enabled: win.may.feature },
  );
  const forAll = useRoute(readFeatured, {}, { enabled: win.may.featureForEveryone });

  const saving = useSaving(async (where: 'team' | 'everyone', isFeatured: boolean) => {
    const answer = await call(featureWin, { params, body: { where, isFeatured } });
    if (where === 'team') keep(readFeaturedInTeam, { params: { team: win.team.id } }, answer);
    else keep(readFeatured, {}, answer);
    announce(say(isFeatured ? 'win:featured.done' : 'win:featured.off'));
  });

  const offer = (where: 'team' | 'everyone', isOn: boolean) => ({
    key: where,
    label: say(`win:featured.${where}${isOn ? 'Off' : ''}`, { team: win.team.name }),
    run: () => saving.run(where, !isOn),
  });
  return {
    offers: [
      ...(win.may.feature && inTeam.data ? [offer('team', isAmong(win, inTeam.data))] : []),
      ...(win.may.featureForEveryone && forAll.data ? [offer('everyone', isAmong(win, forAll.data))] : []),
    ],
    problem: saving.problem,
  };
}
