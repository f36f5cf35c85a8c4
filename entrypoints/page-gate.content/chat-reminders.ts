import { browser } from 'wxt/browser';
import { ownName } from '@/lib/flow/own-names';
import type { Contact } from '@/lib/messages/contact';
import type { ChatReminder } from '@/lib/model/chat-row';
import { categoryOf } from '@/lib/model/detector-categories';
import type { LedgerEntry } from '@/lib/model/ledger';
import type { PolicyState } from '@/lib/model/policy-state';
import type { ShowNotice } from '@/lib/overlay/notice';
import { createChatBanner } from '@/lib/overlay/chat-banner';
import { ledgerKey, readLedger } from '@/lib/record/ledger';
import { localDate } from '@/lib/record/local-date';
import { dueChat } from '@/lib/remind/due-chat';
import { composerBox } from '@/lib/surface/claude/composer-box';
import { pageConversation } from '@/lib/surface/claude/conversation';
import { noSnoozeLeft } from '@/lib/text/chat-banner';
import { reloadNeeded } from '@/lib/text/notice';

type Parts = {
  readonly contact: Contact;
  readonly notice: ShowNotice;
  readonly policy: () => PolicyState;
};

/** Reminds on a conversation itself that it is to be deleted. A private window knows nothing of it. */
export function createChatReminders({ contact, notice, policy }: Parts, signal: AbortSignal) {
  let conversation: string | null = null;
  let entry: LedgerEntry | null = null;
  let isFree = true;
  /** Put away in this tab. */
  const hidden = new Set<string>();
  const show = createChatBanner(
    document,
    composerBox,
    {
      onDelete: (id) => void contact.tell('open-deletion', { conversation: id }),
      onSnooze: (id) => void snooze(id),
      onHide: (id) => {
        hidden.add(id);
        draw();
      },
    },
    signal,
  );

  async function snooze(id: string): Promise<void> {
    const answer = await contact.tell('snooze', { conversation: id });
    if (answer !== 'snoozed') notice(answer === null ? reloadNeeded : noSnoozeLeft, false);
  }

  /** Only the entry of this conversation is kept in the page. */
  async function read(): Promise<void> {
    const wanted = conversation;
    if (wanted === null || browser.extension.inIncognitoContext) return;
    const { entries } = await readLedger().catch(() => ({ entries: [] }));
    if (wanted !== conversation) return;
    entry = entries.find((one) => one.conversation === wanted) ?? null;
    draw();
  }

  function reminder(): ChatReminder | null {
    const { policy: rules } = policy();
    if (!isFree || entry === null || hidden.has(entry.conversation)) return null;
    if (!rules.remindToDelete || rules.mode === 'simulate') return null;
    const around = { policy: rules, now: Date.now(), dateOf: localDate, categoryOf };
    const due = dueChat(entry, { ...around, ownName: (detector) => ownName(rules, detector) });
    // Who put it off is left alone until then.
    return due === null || due.state.kind === 'snoozed' ? null : { ...due, conversation: entry.conversation };
  }

  function draw(): void {
    if (!signal.aborted) show(reminder());
  }

  browser.storage.local.onChanged.addListener((changes) => {
    if (ledgerKey in changes) void read();
  });
  return {
    /** Looks which conversation the page shows now. */
    look(): void {
      const now = pageConversation();
      if (now === conversation) return draw();
      conversation = now;
      entry = null;
      draw();
      void read();
    },
    /** The banner about the account stands in the same place, and goes first. */
    giveWay(isTaken: boolean): void {
      isFree = !isTaken;
      draw();
    },
  };
}
