import { useWords } from '../lib/words.ts';
import { Bar } from './bar.tsx';

/** Says what was done and takes it back. It stays until the next action or until it is closed: nobody is hurried. */
export function UndoBar({
  children,
  undo,
  dismiss,
}: {
  children: string;
  undo: () => void;
  dismiss?: () => void;
}) {
  const { say } = useWords();
  return (
    <Bar tone="success" action={{ label: say('tab:undo'), run: undo }} {...(dismiss && { dismiss })}>
      {children}
    </Bar>
  );
}
