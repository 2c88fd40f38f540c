import { Button } from '@fluentui/react-button';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { useRef, useState } from 'react';
import { NARROW } from '../../../lib/narrow.ts';
import { say } from '../../../lib/words.ts';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    margin: '16px',
    padding: '16px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    [NARROW]: { margin: '12px', padding: '12px', '& button': { minHeight: '44px' } },
    '& p': { margin: 0, minWidth: 0, overflowWrap: 'anywhere', flexGrow: 1, flexBasis: '160px' },
  },
  over: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Of the file that was chosen. */
  name: string | undefined;
  isBusy: boolean;
  choose: (file: File) => void;
}

/** A file is chosen with a button, or dropped beside it. The same file may be chosen again once it was mended. */
export function ChooseFile({ name, isBusy, choose }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isBusy) choose(file);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <Button
        appearance={name === undefined ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {say(name === undefined ? 'transfer:choose' : 'transfer:choose-another')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('transfer:choose')}
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
      <p className={styles.hint}>
        {name !== undefined && <span className={styles.name}>{name}</span>}
        {say(name === undefined ? 'transfer:choose-hint' : 'transfer:choose-again-hint')}
      </p>
    </div>
  );
}
