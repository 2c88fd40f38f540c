import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Surface } from '../../components/surface.tsx';
import { useShareWin } from '../../lib/share-win.ts';
import { useWords } from '../../lib/words.ts';

const useStyles = makeStyles({
  chat: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 16px',
    margin: '16px 0 0',
  },
  example: {
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground1,
    marginInlineStart: '8px',
  },
});

interface Props {
  team: string | undefined;
  seeEveryone: (() => void) | undefined;
}

/** No win yet: shows how little is needed to share the first. */
export function NoWins({ team, seeEveryone }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const share = useShareWin();
  return (
    <Surface>
      <EmptyState
        kind="win"
        title={say(team === undefined ? 'win:empty.everyone' : 'win:empty.team')}
        text={say('win:empty.line')}
        actions={
          <>
            <Button onClick={() => share(team === undefined ? {} : { team })}>
              {say('win:empty.share')}
            </Button>
            {seeEveryone && (
              <Button appearance="subtle" onClick={seeEveryone}>
                {say('win:empty.seeEveryone')}
              </Button>
            )}
          </>
        }
      >
        <p className={styles.chat}>
          {say('win:empty.chat')}
          <code className={styles.example}>{say('win:empty.example')}</code>
        </p>
      </EmptyState>
    </Surface>
  );
}

/** No win of what was chosen. */
export function NoneAmong({ seeAll }: { seeAll: () => void }) {
  const { say } = useWords();
  return (
    <Surface>
      <EmptyState
        kind="win"
        title={say('win:empty.among')}
        text={say('win:empty.amongLine')}
        actions={<Button onClick={seeAll}>{say('win:empty.seeAll')}</Button>}
      />
    </Surface>
  );
}

export function NoTeamWins() {
  const { say } = useWords();
  return (
    <Surface>
      <EmptyState kind="win" title={say('win:empty.noTeam')} text={say('win:empty.noTeamLine')} />
    </Surface>
  );
}
