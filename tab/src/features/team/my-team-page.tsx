export const MyTeamPage = () => <main />;
