export const PlaybookPage = () => <main />;
