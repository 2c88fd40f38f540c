export const RunPage = ({ teamId, agendaId }: { teamId: string; agendaId: string }) => (
  <main>{`${teamId} ${agendaId}`}</main>
);
