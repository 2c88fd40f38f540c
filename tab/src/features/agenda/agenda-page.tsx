export const AgendaPage = ({ teamId }: { teamId: string }) => <main>{teamId}</main>;
