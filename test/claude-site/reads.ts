import type { Arrived } from './server';

/**
 * The ids of the conversations that were read whole, in that order, as often as they were: by either transport's way, and
 * by the server's own record. What it refused, or did not give in that way, is no reading.
 */
export const readsIn = (arrived: readonly Arrived[]): readonly string[] =>
  arrived.flatMap(({ status, path, body }) => {
    if (status !== 200) return [];
    // The merged transport's takes two requests, of which this is the second.
    if (path.endsWith('/ReadConversationHistory'))
      return [String((JSON.parse(body.toString()) as { conversationId?: unknown }).conversationId)];
    return /\/chat_conversations\/([0-9a-f-]{36})\?tree/.exec(path)?.[1] ?? [];
  });
