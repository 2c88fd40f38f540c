export const UseCasePage = ({ id }: { id: string }) => <main>{id}</main>;
