export const WinPage = ({ teamId, winId }: { teamId: string; winId: string }) => <main>{`${teamId} ${winId}`}</main>;
