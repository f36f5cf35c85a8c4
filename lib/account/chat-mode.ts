import type { ChatMode, Known } from '@/lib/model/account-status';

/** Where the page is. */
export type Place = {
  /** Path of the address. */
  readonly path: string;
  /** Query of the address, with its question mark; or empty. */
  readonly query: string;
  /** Value of `incognito_temporary_conversation_uuid` in the session storage of the page. */
  readonly temporaryConversation: string | null;
};

const conversation = /^\/chat\/([^/]+)\/?$/;
/** Pages on which a new conversation begins. */
const beginnings = /^\/(new\/?$|project\/[^/]+\/?$)/;

/**
 * Whether the chat in view is incognito. The address says so since 2026-10, the session storage before (2026-07); it
 * keeps the last such conversation, so alone it tells something of that conversation only. Anybody can write the
 * address of an ordinary conversation so, which makes it no other one: there it takes both.
 */
export function chatMode({ path, query, temporaryConversation }: Place): Known<ChatMode> {
  const id = conversation.exec(path)?.[1];
  const begins = beginnings.test(path);
  if (id === undefined && !begins) return { value: 'unknown', evidence: [] };
  const isSaid = /[?&]incognito(=(?!false(&|$))|&|$)/.test(query);
  if (begins && isSaid) return { value: 'incognito', evidence: ['page.address'] };
  if (temporaryConversation === null)
    return { value: isSaid ? 'unknown' : 'normal', evidence: ['page.address'] };
  const evidence = ['page.address', 'page.incognito_temporary_conversation_uuid'];
  // In 2026-07 such a conversation had the address of a new one.
  if (begins) return { value: 'unknown', evidence };
  const isTemporary = id !== undefined && temporaryConversation.toLowerCase().includes(id.toLowerCase());
  return { value: isTemporary ? 'incognito' : isSaid ? 'unknown' : 'normal', evidence };
}

/** Pages that the site shows to those who are not signed in. */
export function isSignedOutPlace({ path }: Place): boolean {
  return /^\/(login|logout)\/?$/.test(path);
}
