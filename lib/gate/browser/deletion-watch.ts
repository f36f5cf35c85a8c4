import { concat } from '@/lib/body/concat';
import { isUuid } from '@/lib/model/uuid';
import { conversationIn, deleteManyPath, organizationIn } from '@/lib/surface/claude/routes';
import type { BrowserRequest } from './request';

export type DeletionPorts = {
  /** Conversations of an organisation (UUIDs, lower case) that the server has just deleted, as it says. */
  gone(tabId: number, organization: string, conversations: readonly string[]): void;
  /** A conversation that was asked for at that time (milliseconds), and was there. */
  there(tabId: number, conversation: string, askedAt: number): void;
  /** Milliseconds. */
  now(): number;
};

/** The end of a request, as `webRequest` shows it. */
export type EndedRequest = Pick<BrowserRequest, 'requestId' | 'url' | 'method' | 'tabId'> & {
  readonly statusCode: number;
  /** It was answered with a copy that the browser had. */
  readonly fromCache?: boolean;
};

/** More requests than this do not run at a time; the oldest are forgotten. */
const mostRunning = 100;

type Running = { readonly at: number; readonly many: readonly string[] };

/**
 * Sees which conversations the person deletes on the site itself. The answer of the server can't be read here, only whether
 * it was a good one; a conversation that answers later is there again.
 */
export function createDeletionWatch({ gone, there, now }: DeletionPorts) {
  const running = new Map<string, Running>();

  return {
    began(request: BrowserRequest): void {
      const isMany = request.method === 'POST' && deleteManyPath.test(new URL(request.url).pathname);
      if (!isMany && (request.method !== 'GET' || conversationIn(request.url) === null)) return;
      const [oldest] = running.keys();
      if (oldest !== undefined && running.size >= mostRunning) running.delete(oldest);
      running.set(request.requestId, { at: now(), many: isMany ? idsIn(request) : [] });
    },
    ended({ requestId, url, method, tabId, statusCode, fromCache }: EndedRequest): void {
      const begun = running.get(requestId);
      running.delete(requestId);
      const organization = organizationIn(url);
      const isGood = statusCode >= 200 && statusCode <= 299 && fromCache !== true;
      if (!isGood || organization === undefined) return;
      const conversation = isOneItself(url) ? conversationIn(url) : null;
      if (method === 'DELETE' && conversation !== null) return gone(tabId, organization, [conversation]);
      if (!begun) return;
      if (begun.many.length > 0) gone(tabId, organization, begun.many);
      else if (method === 'GET' && conversation !== null) there(tabId, conversation, begun.at);
    },
    failed: ({ requestId }: Pick<BrowserRequest, 'requestId'>): void => void running.delete(requestId),
  };
}

/** Not one of its messages, nor anything else that belongs to it. */
function isOneItself(url: string): boolean {
  return /\/chat_conversations\/+[^/]+\/?$/.test(new URL(url).pathname);
}

/** Body as sources infer it (2026-03): `{ conversation_uuids: [...] }`. */
function idsIn({ requestBody }: BrowserRequest): readonly string[] {
  const bytes = (requestBody?.raw ?? []).flatMap((piece) =>
    piece.bytes instanceof ArrayBuffer ? [new Uint8Array(piece.bytes)] : [],
  );
  try {
    const body = JSON.parse(new TextDecoder().decode(concat(bytes))) as { conversation_uuids?: unknown };
    const ids = Array.isArray(body.conversation_uuids) ? (body.conversation_uuids as unknown[]) : [];
    return ids.map((id) => String(id).toLowerCase()).filter(isUuid);
  } catch {
    // A body of another form: those that are gone are found so when they are looked at.
    return [];
  }
}
