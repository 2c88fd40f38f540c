import { TOOLS } from '#contract/playbook.ts';
import { Checkbox } from '@fluentui/react-checkbox';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { Surface } from '../../../components/surface.tsx';
import { say } from '../../../lib/words.ts';
import { toolName } from '../names.ts';

const useStyles = makeStyles({
  content: { display: 'grid', gap: '8px', padding: '8px 16px 16px' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  tools: { display: 'grid', margin: 0, padding: '0 0 0 20px', border: 'none', minWidth: 0 },
});

/** The neutral word is no product, and "another" names none. */
const PRODUCTS = TOOLS.filter((tool) => tool !== 'ai-assistant' && tool !== 'another-tool');

interface Props {
  approved: readonly string[] | undefined;
  onChange: (approved: string[] | undefined) => void;
}

export function ToolsPart({ approved, onChange }: Props) {
  const styles = useStyles();
  const toggle = (tool: string, isOn: boolean) =>
    onChange(PRODUCTS.filter((each) => (each === tool ? isOn : approved?.includes(each))));
  return (
    <Surface title={say('playbook:settings-part.approvedTools')}>
      <div className={styles.content}>
        <p className={styles.hint}>{say('playbook:settings-tools-hint')}</p>
        <RadioGroup
          aria-label={say('playbook:settings-part.approvedTools')}
          value={approved ? 'listed' : 'any'}
          onChange={(_, { value }) => onChange(value === 'any' ? undefined : [...PRODUCTS])}
        >
          <Radio value="any" label={say('playbook:settings-tools-any')} />
          <Radio value="listed" label={say('playbook:settings-tools-listed')} />
        </RadioGroup>
        {approved && (
          <fieldset className={styles.tools} aria-label={say('playbook:settings-tools-listed')}>
            {PRODUCTS.map((tool) => (
              <Checkbox
                key={tool}
                label={toolName(tool)}
                checked={approved.includes(tool)}
                onChange={(_, { checked }) => toggle(tool, checked === true)}
              />
            ))}
          </fieldset>
        )}
      </div>
    </Surface>
  );
}
