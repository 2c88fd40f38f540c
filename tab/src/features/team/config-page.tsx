export const ConfigPage = () => <main />;
