import { ChatBanner, type ChatBannerActions } from '@/components/ChatBanner';
import type { ChatReminder } from '@/lib/model/chat-row';
import type { Rectangle } from '@/lib/model/spot';

import { createBesideComposer } from './banner';

/** Shows beside the composer what is said of this conversation, null nothing. */
export function createChatBanner(
  document: Document,
  composerBox: () => Rectangle | null,
  actions: ChatBannerActions,
  signal: AbortSignal,
): (chat: ChatReminder | null) => void {
  return createBesideComposer<ChatReminder>(
    document,
    composerBox,
    (chat, place, isSaid) => <ChatBanner {...{ chat, place, isSaid, ...actions }} />,
    signal,
  );
}
