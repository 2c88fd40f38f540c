export const ProgressPage = ({ teamId }: { teamId: string }) => <main>{teamId}</main>;
