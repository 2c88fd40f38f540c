import { SETTINGS_LIMITS } from '#contract/playbook.ts';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { Surface } from '../../../components/surface.tsx';
import { say } from '../../../lib/words.ts';

const useStyles = makeStyles({
  content: { padding: '8px 16px 16px', '& .fui-Input, & input': { minWidth: 0 } },
});

interface Props {
  link: string;
  isWrong: boolean;
  onChange: (link: string) => void;
}

export function PolicyPart({ link, isWrong, onChange }: Props) {
  const styles = useStyles();
  return (
    <Surface title={say('playbook:settings-part.policyLink')}>
      <div className={styles.content}>
        <Field
          label={say('playbook:settings-policy')}
          hint={say('playbook:settings-policy-hint')}
          {...(isWrong && { validationMessage: say('playbook:settings-policy-wrong') })}
        >
          <Input
            type="url"
            inputMode="url"
            value={link}
            maxLength={SETTINGS_LIMITS.policyLink}
            placeholder={say('playbook:settings-policy-example')}
            onChange={(_, { value }) => onChange(value)}
          />
        </Field>
      </div>
    </Surface>
  );
}
