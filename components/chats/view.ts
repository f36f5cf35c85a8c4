import type { AccountKind } from '@/lib/model/account-status';
import type { ChatRow, DueChat, GoneChat } from '@/lib/model/chat-row';
import type { PolicyState } from '@/lib/model/policy-state';
import type { RunView } from '@/lib/model/run-view';

/** An organisation of claude.ai: one that a tab shows, or one in which something is to be deleted. */
export type ChatAccount = {
  readonly organization: string;
  /** Empty where nobody has told it. */
  readonly name: string;
  readonly kind: AccountKind | 'unknown';
  readonly hasTab: boolean;
  /** A tab shows another organisation of the same person, and can be taken to this one. */
  readonly canSwitch: boolean;
};

/** A conversation in which a check found something. */
export type FoundChat = Pick<ChatRow, 'id' | 'organization' | 'title' | 'problem'> &
  Pick<DueChat, 'held' | 'files'>;

/** All that the page shows. */
export type ChatsView = {
  readonly policyState: PolicyState;
  /** Due first, then by their date. */
  readonly rows: readonly ChatRow[];
  /** The latest first. */
  readonly gone: readonly GoneChat[];
  readonly accounts: readonly ChatAccount[];
  readonly deletion: RunView | null;
  readonly check: RunView | null;
  readonly found: readonly FoundChat[];
  /** What was noted of conversations could not be read. */
  readonly isUnread: boolean;
  /** A sentence on what was just done; empty for none. */
  readonly notice: string;
  /** Shown at once: the confirmation for this conversation, or the check. */
  readonly opensAt: { readonly kind: 'delete'; readonly id: string } | { readonly kind: 'check' } | null;
};
