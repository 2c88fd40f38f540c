/** A link that opens a page of the personal tab in Teams. */
export const deepLink =
  (teamsAppId: string) =>
  (page: string): string => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: page }));
    return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/home?context=${context}`;
  };
