import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import type { ChatReminder } from '@/lib/model/chat-row';
import { chatBannerLabel, hideChatBanner } from '@/lib/text/chat-banner';
import { deleteIt, dueText, holdsText, snoozeIt } from '@/lib/text/due';
import { language, product } from '@/lib/text/en';

import { Icon } from './Icon';
import type { BannerPlace } from './banner-place';
import { isDeliberate } from './deliberate';

export type ChatBannerActions = {
  onDelete(conversation: string): void;
  onSnooze(conversation: string): void;
  onHide(conversation: string): void;
};

type Props = ChatBannerActions & {
  readonly chat: ChatReminder;
  readonly place: BannerPlace;
  /** Not at first: a screen reader announces what changes in a region that it already knows. */
  readonly isSaid: boolean;
};

/** Says beside the composer what this conversation holds, and when it is to be deleted. As quiet as the account's banner. */
export function ChatBanner({ chat, place, isSaid, onDelete, onSnooze, onHide }: Props): JSX.Element {
  const since = useRef(performance.now());
  const { conversation, state, maySnooze } = chat;
  const press = (act: (conversation: string) => void) => (event: MouseEvent) => {
    if (isDeliberate(event, since.current)) act(conversation);
  };
  return (
    <section
      class={`cg banner banner-chat banner-chat-${state.kind}`}
      aria-label={`${product}: ${chatBannerLabel}`}
      style={place}
      {...language}
    >
      <Icon name="clock" />
      <div class="banner-body">
        <div class="banner-text" role="status">
          {isSaid && (
            <p>
              {holdsText(chat)} {dueText(chat)}
            </p>
          )}
        </div>
        <div class="banner-ways">
          <button type="button" class="button" onClick={press(onDelete)}>
            {deleteIt}
          </button>
          {maySnooze && (
            <button type="button" class="button button-plain" onClick={press(onSnooze)}>
              {snoozeIt}
            </button>
          )}
          {state.kind !== 'due' && (
            <button type="button" class="button button-plain" onClick={press(onHide)}>
              {hideChatBanner}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
