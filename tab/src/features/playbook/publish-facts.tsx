import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { say } from '../../lib/words.ts';

const useStyles = makeStyles({
  facts: { display: 'grid', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  fact: { display: 'flex', gap: '8px' },
  icon: {
    fontSize: '16px',
    lineHeight: 0,
    paddingTop: '2px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
  },
});

/** What happens when it is published, to whom and from when. */
export function PublishFacts() {
  const styles = useStyles();
  const facts = [
    { Icon: CheckmarkCircleRegular, text: say('playbook:publish-fact-out') },
    { Icon: PinRegular, text: say('playbook:publish-fact-pinned') },
    { Icon: HistoryRegular, text: say('playbook:publish-fact-history') },
  ];
  return (
    <ul className={styles.facts}>
      {facts.map(({ Icon, text }) => (
        <li key={text} className={styles.fact}>
          <span className={styles.icon} aria-hidden>
            <Icon />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
