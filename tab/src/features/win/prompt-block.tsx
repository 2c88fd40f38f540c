import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { CopyText } from '../../components/copy-text.tsx';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: '0 0 8px' },
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: '8px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  hole: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
  },
});

/** The prompt as it is typed, with what changes each time marked. */
export function PromptBlock({ prompt, title }: { prompt: string; title: string }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div>
      <h3 className={styles.title}>{say('win:page.prompt')}</h3>
      <div className={styles.block}>
        <p className={styles.text}>
          {prompt.split(/(\[[^\][\n]{1,60}\])/).map((part, index) =>
            index % 2 === 1 ? (
              <span key={index} className={styles.hole}>
                {part}
              </span>
            ) : (
              part
            ),
          )}
        </p>
        <CopyText
          text={prompt}
          label={say('win:act.copy')}
          name={say('win:act.copyNamed', { title })}
          size="small"
        />
      </div>
    </div>
  );
}
