import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

const useStyles = makeStyles({
  prompt: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  placeholder: {
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    padding: '0 2px',
  },
});

/** A prompt with what people fill in marked. Selected and copied, it is the plain prompt. */
export function PromptText({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.prompt}>
      {text.split(/(\[[^\][\n]{1,60}\])/).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} className={styles.placeholder}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  );
}
