import type { Activity } from '@/lib/model/activity';
import type { AddressWords } from '@/lib/model/address-words';
import type { Justification } from '@/lib/model/answer';
import type { Draft } from '@/lib/model/draft';
import type { BrowserGateState, Drift } from '@/lib/model/health';
import type { LedgerNote } from '@/lib/model/ledger';
import type { Stop } from '@/lib/model/stop';
import type { PageAccount, PageReport } from '@/lib/model/tab-report';
import { isUuid } from '@/lib/model/uuid';

/** Keyed hashes, hexadecimal: the background can compare what it sees with them, and read nothing from them. */
export type Hashed = { readonly key: string; readonly hashes: readonly string[] };

/** Hashes in one message: the background checks each before it looks at anything else. */
export const mostHashes = 10_000;

/** What a claude.ai tab tells the background. */
export type Messages = {
  /** The tab's account and the health of its gates, whenever either changed. Null for anybody but the page of a tab. */
  report: { data: PageReport; reply: 'heard' | null };
  /** The account's settings were changed in this tab: other tabs have them of old. */
  'settings-changed': { data: null; reply: null };
  /** What became of something that was held. */
  record: { data: Activity; reply: null };
  /**
   * Findings, and pieces that nobody could read, that are about to leave because they were let go; or the name of a
   * request with a body that the browser does not show.
   */
  released: { data: Hashed & { readonly isVouched: boolean }; reply: null };
  /** A message of the person that the wire gate let go. */
  passing: { data: Hashed; reply: null };
  /** A gate of the page missed what a later one saw. */
  drift: { data: Drift; reply: null };
  /** Wakes the background, so that the browser gate has what it judges by. */
  awake: { data: null; reply: BrowserGateState };
  /** What the top page of the same tab said of its account, for a frame; null when it said nothing. */
  account: { data: null; reply: PageAccount | null };
  /** A request was stopped in a frame, where nobody can be asked. */
  'frame-stopped': { data: Omit<Stop, 'id' | 'isOfTab'>; reply: null };
  /** The tab is about to go to another organisation: what the person is writing, for the page that comes. */
  'keep-draft': { data: Draft; reply: 'kept' | null };
  /**
   * Null when there is none; given once. `elsewhere`: there is one for another organisation than the one that the page is
   * in (null: it could not be told).
   */
  'take-draft': { data: { readonly organizationId: string | null }; reply: Draft | 'elsewhere' | null };
  /**
   * What was taken out of the address of the tab's page, which began at that time (milliseconds). Null when there is
   * nothing; given once.
   */
  'take-address-words': { data: { readonly since: number }; reply: AddressWords | null };
  /** The person's answer to a stop. */
  'stop-answer': {
    data: { readonly id: string; readonly isLetGo: boolean; readonly justification: Justification | null };
    reply: null;
  };
  /** Something for the ledger. Nothing is noted from a private window, nor in a trial run. */
  note: { data: LedgerNote; reply: 'heard' };
  /** Conversations that were seen to be gone from claude.ai. */
  gone: {
    data: { readonly organizationId: string; readonly conversations: readonly string[] };
    reply: 'heard';
  };
  /** Opens the page where the deletion of this conversation is confirmed. */
  'open-deletion': { data: { readonly conversation: string }; reply: null };
  /** From a page of the extension or the banner of a tab: puts off the deletion of a conversation, as often as the policy lets the person. */
  snooze: { data: { readonly conversation: string }; reply: 'snoozed' | 'no-more' };
};

/** Every answer is one of the two, so that a sender never waits for ever. */
export type Answered<T> = { readonly ok: true; readonly reply: T } | { readonly ok: false };

/** What the popup and the background tell a claude.ai tab. */
export type ToTab =
  | {
      readonly name: 'switch-organization';
      /** Id of an organisation of claude.ai (a UUID) that the person is a member of. */
      readonly organizationId: string;
    }
  /** The account's settings may have changed in another tab. */
  | { readonly name: 'read-settings' }
  /** The account that the top page of this tab reported, for its frames. */
  | ({ readonly name: 'account' } & PageAccount)
  /** The person has confirmed it; the tab answers with a `TrainingChange`. The organisation is the one that was shown. */
  | { readonly name: 'turn-training-off'; readonly organizationId: string }
  /** Opens the settings at the training switch. */
  | { readonly name: 'show-training-switch' }
  /** The background has lost what this tab said. */
  | { readonly name: 'report-again' }
  /** The browser gate has stopped a message of this tab only because it had just started. */
  | { readonly name: 'send-again' }
  /** The browser gate has stopped a request of this tab. */
  | { readonly name: 'stopped'; readonly stop: Stop }
  | AboutChats;

/** The organisation is the one that the person was shown; all ids are UUIDs, lower case. */
export type AboutChats =
  /** The tab answers with a `ChatPage`. `offset`: 0, or `next` of the page before; `limit`: 1 to 100. */
  | {
      readonly name: 'chats';
      readonly organizationId: string;
      readonly offset: number;
      readonly limit: number;
    }
  /** The tab answers with a `ChatCheck`, and has told the background of what it found. */
  | { readonly name: 'check-chat'; readonly organizationId: string; readonly conversation: string }
  /**
   * The person has confirmed it. The tab answers with a `ChatDeletion` for each, in their order, and has told the
   * background of those that are gone. At most `mostChats`.
   */
  | {
      readonly name: 'delete-chats';
      readonly organizationId: string;
      readonly conversations: readonly string[];
    };

/** Conversations in one message, and in one page of their list. */
export const mostChats = 100;

/** Only the extension itself can send these: what is checked is the shape, not whether to trust it. */
export function isToTab(message: unknown): message is ToTab {
  if (typeof message !== 'object' || message === null) return false;
  const { name, organizationId, stop, account } = message as {
    name?: unknown;
    organizationId?: unknown;
    stop?: unknown;
    account?: unknown;
  };
  const plain = ['report-again', 'send-again', 'read-settings', 'show-training-switch'];
  if (typeof name === 'string' && plain.includes(name)) return true;
  if (name === 'account') return typeof account === 'object' && account !== null;
  if (name === 'stopped') return typeof stop === 'object' && stop !== null;
  if (!isUuid(organizationId)) return false;
  return name === 'switch-organization' || name === 'turn-training-off' || isAboutChats(message);
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** The organisation was checked. */
function isAboutChats(message: object): boolean {
  const { name, offset, limit, conversation, conversations } = message as {
    [name: string]: unknown;
  };
  if (name === 'chats') return isWhole(offset, 0, Number.MAX_SAFE_INTEGER) && isWhole(limit, 1, mostChats);
  if (name === 'check-chat') return isUuid(conversation);
  if (name !== 'delete-chats' || !Array.isArray(conversations)) return false;
  return conversations.length > 0 && conversations.length <= mostChats && conversations.every(isUuid);
}
