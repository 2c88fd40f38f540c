import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState } from 'react';
import type { ItemView } from '#contract/agenda-view.ts';
import { useHere } from '../../lib/here.ts';
import { phrase, useWords } from '../../lib/words.ts';
import { PanelHead } from './panel-head.tsx';
import type { Part } from './run-walk.ts';
import { UseCaseParts } from './use-case-step.tsx';
import { WinWords } from './win-step.tsx';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: '12px', padding: '16px' },
  kind: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  view: ItemView;
  isLeading: boolean;
  onClose?: () => void;
}

/** What the run will show of an item, to read beforehand. */
export function PreviewPanel({ view, isLeading, onClose }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { me } = useHere();
  const [part, setPart] = useState<Part>();
  return (
    <div className={styles.panel}>
      <div>
        <PanelHead title={phrase(view.title)} onClose={onClose} />
        <span className={styles.kind}>
          {say('agenda:preview.line', { kind: say(`agenda:kind.${view.item.kind}`) })}
        </span>
      </div>
      {view.useCase && (
        <UseCaseParts
          view={view}
          useCase={view.useCase}
          part={part}
          parts={isLeading ? ['script', 'prompt', 'exercise'] : ['prompt', 'exercise']}
          onPart={setPart}
        />
      )}
      {view.win && <WinWords win={view.win} me={me.id} />}
    </div>
  );
}
