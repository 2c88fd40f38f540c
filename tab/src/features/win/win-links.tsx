import { Button } from '@fluentui/react-button';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import type { WinView } from '#contract/win.ts';
import { CopyText } from '../../components/copy-text.tsx';
import { openLink } from '../../lib/host.ts';
import { useWords } from '../../lib/words.ts';

/** Teams shows this address as a card where it is pasted, to those who may see the win. */
const addressOf = ({ id, team }: WinView): string =>
  `${window.location.origin}/win/${encodeURIComponent(team.id)}/${encodeURIComponent(id)}`;

/** A link to pass on, but not one to a diary entry; and the way back to the message the win was made from. */
export function WinLinks({ win }: { win: WinView }) {
  const { say } = useWords();
  const { source } = win;
  return (
    <>
      {win.state === 'shared' && win.audience !== 'me' && (
        <CopyText text={addressOf(win)} label={say('win:page.copyLink')} appearance="subtle" />
      )}
      {source !== undefined && (
        <Button appearance="subtle" icon={<ChatRegular />} onClick={() => void openLink(source)}>
          {say('win:page.source')}
        </Button>
      )}
    </>
  );
}
