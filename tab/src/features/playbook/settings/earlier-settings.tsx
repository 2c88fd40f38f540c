import { readRestore } from '#contract/restoring.ts';
import { Bar } from '../../../components/bar.tsx';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { changedParts, type SettingsForm, withSettings } from './settings-form.ts';

interface Props {
  version: number;
  form: SettingsForm;
  onTake: (form: SettingsForm) => void;
}

/** What an earlier version had set otherwise; it is taken over by a press, and published as anything typed here. */
export function EarlierSettings({ version, form, onTake }: Props) {
  const { data, problem } = useRoute(readRestore, { params: { version: String(version) } });
  if (problem) return <Bar tone="error">{problem.title}</Bar>;
  if (!data) return null;
  const earlier = withSettings(form, data.settingsThen);
  const parts = changedParts(form, earlier);
  if (parts.length === 0) return <Bar tone="info">{say('playbook:settings-as-earlier', { version })}</Bar>;
  return (
    <Bar tone="info" action={{ label: say('playbook:settings-take-earlier'), run: () => onTake(earlier) }}>
      {say('playbook:settings-earlier', {
        version,
        parts: parts.map((part) => say(`playbook:settings-part.${part}`)).join(', '),
      })}
    </Bar>
  );
}
