import { describe, expect, it } from 'vitest';
import { encodeAction } from '@/test/claude-site/wire';
import type { Route } from '@/lib/model/route';
import { destinationOf } from './destination';

const id = '00000301-0000-4000-8000-0000000003ab';
const api = 'https://claude.ai/api/organizations/00000101-0000-4000-8000-000000000101';
const rpc = 'https://claude.ai/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction';
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const action = (conversationId: string) =>
  encodeAction({
    kind: 'send',
    conversationId,
    message: { messageId: 'm', assistantMessageId: 'a', text: 'Hello', inlineAttachments: [] },
  });

describe('where a request ends up', () => {
  it.each<[string, Route, string, Uint8Array | null, string | null]>([
    ['by its address', 'send', `${api}/chat_conversations/${id}/completion`, null, id],
    [
      'by its address, whatever its body says',
      'send',
      `${api}/chat_conversations/${id}/completion`,
      json({}),
      id,
    ],
    ['in capital letters', 'send', `${api}/chat_conversations/${id.toUpperCase()}/completion`, null, id],
    ['by its header', 'action', rpc, action(id), id],
    ['by its header, in capital letters', 'action', rpc, action(id.toUpperCase()), id],
    ['by its header in JSON', 'action', rpc, json({ header: { conversationId: id } }), id],
    ['a header that has no id', 'action', rpc, action('My SSN is 219-45-6789'), null],
    ['a body that cannot be had', 'action', rpc, null, null],
    ['an address that names no id', 'send', `${api}/chat_conversations/new/completion`, json({}), null],
  ])('%s', (_name, route, url, bytes, expected) => {
    const destination = destinationOf(route, url, () => bytes);
    expect(destination?.kind === 'conversation' && destination.id()).toBe(expected);
  });

  it.each<[Route, string, string | undefined]>([
    ['upload', `${api}/conversations/${id}/wiggle/upload-file`, 'file'],
    ['upload', 'https://claude.ai/api/00000101-0000-4000-8000-000000000101/upload', 'file'],
    ['upload', `${api}/projects/${id}/upload`, undefined],
    ['upload', `${api}/convert_document`, undefined],
    ['other', `${api}/projects/${id}/docs`, undefined],
    ['feedback', `${api}/chat_conversations/${id}/chat_messages/${id}/chat_feedback`, undefined],
    ['early', `${api}/chat_conversations/${id}/title`, undefined],
  ])('%s %s', (route, url, kind) => {
    expect(destinationOf(route, url, () => null)?.kind).toBe(kind);
  });
});
