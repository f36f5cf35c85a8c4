import { createChatScan } from '@/lib/flow/chat-scan';
import { createScannerFor } from '@/lib/flow/scanner-for';
import { createPause } from '@/lib/listen/pause';
import type { Contact } from '@/lib/messages/contact';
import type { AboutChats } from '@/lib/messages/protocol';
import type { ChatCheck, ChatDeletion, ChatPage } from '@/lib/model/chat';
import type { PolicyWatch } from '@/lib/policy/watch-policy';
import type { AccountSource } from '@/lib/surface/claude/account-source';
import { createChats } from '@/lib/surface/claude/chats';
import { placeholderLabels } from '@/lib/text/detectors';

type Parts = {
  readonly account: Pick<AccountSource, 'status' | 'take'>;
  readonly policy: Pick<PolicyWatch, 'current'>;
  readonly contact: Contact;
  /** Something about the account may have changed. */
  readonly follow: () => void;
};

/** What each message is answered with. */
type Answers = {
  chats: ChatPage;
  'check-chat': ChatCheck;
  'delete-chats': readonly ChatDeletion[];
};
type PageChats = {
  readonly [Name in keyof Answers]: (message: Extract<AboutChats, { name: Name }>) => Promise<Answers[Name]>;
};

/** What the extension's pages have this tab do with the conversations of its account. Their texts stay in this tab. */
export function createPageChats({ account, policy, contact, follow }: Parts): PageChats {
  const inForce = () => policy.current().policy;
  // A scanner of its own, made when the first conversation is looked at.
  const scan = createChatScan(
    { policy: inForce, account: account.status, scannerFor: createScannerFor(), pause: createPause() },
    placeholderLabels,
  );
  const chats = createChats({
    status: account.status,
    take(response) {
      account.take(response);
      follow();
    },
    request: (url, init) => fetch(url, init),
    ready: contact.ready,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  return {
    async chats({ organizationId, offset, limit }) {
      const page = await chats.list(organizationId, offset, limit);
      if (page.kind !== 'page') return page;
      return {
        ...page,
        chats: page.chats.map((chat) => ({ ...chat, title: scan.withoutFindings(chat.title) })),
      };
    },
    async 'check-chat'({ organizationId, conversation }) {
      const reading = await chats.read(organizationId, conversation);
      if (reading.kind === 'gone')
        await contact.tell('gone', { organizationId, conversations: [conversation] });
      if (reading.kind !== 'texts') return reading;
      const counts = await scan.count(reading.texts, organizationId);
      if (counts === null) return { kind: 'failed' };
      const { unread } = reading;
      // In a trial run nobody is reminded.
      if (Object.keys(counts).length > 0 && inForce().mode !== 'simulate') {
        const accountKind = account.status().kind.value;
        const about = { conversation, organization: organizationId, accountKind, counts, files: unread };
        // What is not in the ledger would be forgotten.
        if ((await contact.tell('note', { ...about, cause: 'found' })) === null) return { kind: 'failed' };
      }
      return { kind: 'read', counts, unread };
    },
    async 'delete-chats'({ organizationId, conversations }) {
      const results = await chats.remove(organizationId, conversations);
      const gone = conversations.filter((_, index) => results[index]?.kind === 'gone');
      if (gone.length > 0) await contact.tell('gone', { organizationId, conversations: gone });
      return results;
    },
  };
}
