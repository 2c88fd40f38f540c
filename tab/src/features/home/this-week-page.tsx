export const ThisWeekPage = () => <main />;
