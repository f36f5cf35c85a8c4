import type { Counts } from './counts';

/** A conversation as claude.ai lists it. The title is for showing it to the person, in memory, and is never kept. */
export type Chat = {
  /** UUID, lower case. */
  readonly id: string;
  /** What was found in it is replaced by placeholders. */
  readonly title: string;
  /** Milliseconds, UTC. */
  readonly updated: number;
};

/** Why claude.ai gave no answer that can be used. */
export type ChatFailure =
  /** It asks for patience; `seconds` as it said, or null. */
  | { readonly kind: 'wait'; readonly seconds: number | null }
  | { readonly kind: 'signed-out' }
  /** The tab is in another organisation by now. */
  | { readonly kind: 'other-account' }
  /** It answered in a way that we do not know, or not at all. */
  | { readonly kind: 'failed' };

/** A page of the list of conversations, newest first. `next` is the offset of the next page; null on the last. */
export type ChatPage =
  { readonly kind: 'page'; readonly chats: readonly Chat[]; readonly next: number | null } | ChatFailure;

/** What a conversation holds. `unread`: pieces (files, pictures) that nobody could read. */
export type ChatCheck =
  | { readonly kind: 'read'; readonly counts: Counts; readonly unread: number }
  | { readonly kind: 'gone' }
  | ChatFailure;

/** What became of a conversation that was to be deleted, read back from claude.ai. */
export type ChatDeletion = { readonly kind: 'gone' } | { readonly kind: 'still-there' } | ChatFailure;
