import { type FeaturedWins, readFeatured, readFeaturedInTeam } from '#contract/moderation.ts';
import { useRoute } from '../../lib/use-route.ts';

const POLL = 15_000;
const NONE: FeaturedWins['featured'] = [];

/** What stands first in a team's gallery, or in that of everyone. Without it the gallery is whole, so no failure is drawn. */
export function useFeatured(team: string | undefined, isShown: boolean): FeaturedWins['featured'] {
  const inTeam = useRoute(
    readFeaturedInTeam,
    { params: { team: team ?? '' } },
    { poll: POLL, enabled: isShown && team !== undefined },
  );
  const forAll = useRoute(readFeatured, {}, { poll: POLL, enabled: isShown && team === undefined });
  return (isShown && (team === undefined ? forAll : inTeam).data?.featured) || NONE;
}
