import { expect, it } from 'vitest';
import { route, wordsIn } from './routes';

const org = '/api/organizations/00000101-0000-4000-8000-000000000101';
const chat = `${org}/chat_conversations/00000301-0000-4000-8000-000000000301`;
const rpc = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';

it.each([
  ['POST', `${chat}/completion`, 'send'],
  ['POST', `${chat}/retry_completion?x=1`, 'send'],
  ['POST', `${rpc}/PerformAction`, 'action'],
  ['POST', `${rpc}/SendAndSettle`, 'send'],
  ['POST', `${rpc}/StreamTimeline`, 'ignored'],
  ['POST', `${chat}/title`, 'early'],
  ['POST', '/api/00000101-0000-4000-8000-000000000101/upload', 'upload'],
  ['POST', `${org}/projects/1/upload`, 'upload'],
  ['POST', `${org}/conversations/1/wiggle/upload-file`, 'upload'],
  ['POST', `${org}/convert_document`, 'upload'],
  ['POST', `${chat}/chat_messages/1/chat_feedback`, 'feedback'],
  ['PUT', `${chat}/chat_messages/1/chat_feedback`, 'feedback'],
  ['DELETE', `${chat}/chat_messages/1/flags`, 'other'],
  ['PUT', chat, 'other'],
  ['POST', `${org}/projects/1/docs`, 'other'],
  ['POST', '/some/path/nobody/knows', 'other'],
  ['PATCH', '/api/account/settings', 'other'],
  ['POST', '/api/event_logging/batch', 'ignored'],
  ['POST', '/api/event_loggings', 'other'],
  ['OPTIONS', `${chat}/completion`, 'send'],
  ['GET', `${chat}/completion`, 'ignored'],
  ['WS', '/api/ws/voice/organizations/1/chat_conversations/1', 'audio'],
  ['WS', '/api/ws/speech_to_text/voice_stream?language=en', 'audio'],
  ['WS', '/api/ws/some/other', 'other'],
])('%s %s is %s', (method, path, expected) => {
  expect(route(`https://claude.ai${path}`, method)).toBe(expected);
});

it.each([
  ['https://api.anthropic.com/v1/messages', 'other'],
  ['https://claude.ai./api/x', 'other'],
  ['https://a-api.anthropic.com/v1/t', 'ignored'],
  ['https://evilclaude.ai/x', 'ignored'],
  ['https://browser-intake.example.com/api/v2/rum', 'ignored'],
])('%s is %s', (url, expected) => {
  expect(route(url, 'POST')).toBe(expected);
});

it.each([
  ['/search?query=536-22-8145&n=5', ['536-22-8145']],
  ['/new?q=a%20b', ['a b']],
  ['/x?note=a+b&id=00000101-0000-4000-8000-000000000101', ['a b']],
  ['/x?cursor=eyJhIjoxfQ&code=4/0AbCd', []],
  ['/x', []],
])('the words in %s', (path, expected) => {
  expect(wordsIn(`https://claude.ai${path}`)).toEqual(expected);
});
