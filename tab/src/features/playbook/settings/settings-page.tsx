import { readSettings, type SettingsView } from '#contract/playbook.ts';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { Tooltip } from '@fluentui/react-tooltip';
import { Bar } from '../../../components/bar.tsx';
import { Page } from '../../../components/page.tsx';
import { Part } from '../../../components/part.tsx';
import { MEDIUM } from '../../../lib/narrow.ts';
import { useRoute } from '../../../lib/use-route.ts';
import { say } from '../../../lib/words.ts';
import { PlaybookTabs } from '../playbook-tabs.tsx';
import { DepartmentsPart } from './departments-part.tsx';
import { EarlierSettings } from './earlier-settings.tsx';
import { PolicyPart } from './policy-part.tsx';
import { ToolsPart } from './tools-part.tsx';
import { useSettings } from './use-settings.ts';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    alignItems: 'start',
    gap: '16px',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  aside: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
});

/** What holds for the whole playbook. */
export function SettingsPage({ from }: { from?: number }) {
  const reading = useRoute(readSettings);
  if (reading.data) return <Settings first={{ data: reading.data, etag: reading.etag }} from={from} />;
  return (
    <Page title={say('playbook:settings-title')}>
      <PlaybookTabs />
      <Part reading={reading} failed={say('playbook:settings-failed')}>
        {() => null}
      </Part>
    </Page>
  );
}

interface SettingsProps {
  first: { data: SettingsView; etag: string | undefined };
  /** An earlier version, whose settings are offered. */
  from: number | undefined;
}

function Settings({ first, from }: SettingsProps) {
  const styles = useStyles();
  const settings = useSettings(first);
  const { form, origin, changed, wrong, toChoose, taken, partNames, publishing } = settings;
  const stop =
    wrong.length > 0
      ? say('playbook:settings-wrong', { parts: partNames(wrong) })
      : changed.length === 0
        ? say('playbook:publish-nothing')
        : undefined;
  const publish = (
    <Button
      appearance="primary"
      disabledFocusable={stop !== undefined || publishing.isRunning}
      onClick={() => publishing.run()}
    >
      {say('playbook:publish-yes')}
    </Button>
  );
  return (
    <Page
      title={say('playbook:settings-title')}
      line={say(changed.length > 0 ? 'playbook:settings-unpublished' : 'playbook:settings-line')}
      actions={
        <>
          {changed.length > 0 && (
            <Button appearance="subtle" onClick={settings.drop}>
              {say('playbook:settings-drop')}
            </Button>
          )}
          {stop === undefined ? (
            publish
          ) : (
            <Tooltip content={stop} relationship="description">
              {publish}
            </Tooltip>
          )}
        </>
      }
    >
      <PlaybookTabs />
      {from !== undefined && <EarlierSettings version={from} form={form} onTake={settings.change} />}
      {publishing.problem && (
        <Bar tone="error">{`${say('playbook:publish-failed')} ${publishing.problem.title}`}</Bar>
      )}
      {taken.length > 0 && (
        <Bar tone="info">{say('playbook:settings-taken', { parts: partNames(taken) })}</Bar>
      )}
      {toChoose.length > 0 && (
        <Bar
          tone="warning"
          action={{ label: say('playbook:settings-take-theirs'), run: settings.takeTheirs }}
        >
          {say('playbook:settings-both', { parts: partNames(toChoose) })}
        </Bar>
      )}
      <div className={styles.parts}>
        <DepartmentsPart
          departments={form.departments}
          isPublished={(id) => origin.departments.some((each) => each.id === id)}
          isWrong={wrong.includes('departments')}
          onChange={(departments) => settings.change({ departments })}
        />
        <div className={styles.aside}>
          <ToolsPart
            approved={form.approvedTools}
            onChange={(approvedTools) => settings.change({ approvedTools })}
          />
          <PolicyPart
            link={form.policyLink}
            isWrong={wrong.includes('policyLink')}
            onChange={(policyLink) => settings.change({ policyLink })}
          />
        </div>
      </div>
    </Page>
  );
}
