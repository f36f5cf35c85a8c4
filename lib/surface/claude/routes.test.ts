import { expect, it } from 'vitest';
import { accountPath, ignoredPaths, organizationIn, route, withoutWords, wordsIn } from './routes';

const org = '/api/organizations/00000101-0000-4000-8000-000000000101';
const chat = `${org}/chat_conversations/00000301-0000-4000-8000-000000000301`;
const rpc = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';

it.each([
  ['POST', `${chat}/completion`, 'send'],
  ['POST', `${chat}/retry_completion?x=1`, 'send'],
  ['POST', `${rpc}/PerformAction`, 'action'],
  ['POST', `${rpc}/SendAndSettle`, 'send'],
  ['POST', `${rpc}/StreamTimeline`, 'ignored'],
  ['POST', '/claudeai-rpc/anthropic.claudeai_chats.api.v1alpha.RecentsService/ListRecents', 'ignored'],
  ['POST', '/claudeai-rpc/anthropic.claudeai_chats.api.v1alpha.RecentsService/Search', 'other'],
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
  ['POST', '/api/event_logging/..%2forganizations', 'other'],
  ['POST', `/api/event_logging/chat_conversations/1/completion`, 'send'],
  ['POST', '/x/api/event_logging/batch', 'other'],
  ['OPTIONS', `${chat}/completion`, 'send'],
  ['GET', `${chat}/completion`, 'ignored'],
  ['WS', '/api/ws/voice/organizations/1/chat_conversations/1', 'audio'],
  ['WS', '/api/ws/speech_to_text/voice_stream?language=en', 'audio'],
  ['WS', '/api/ws/some/other', 'other'],
])('%s %s is %s', (method, path, expected) => {
  expect(route(`https://claude.ai${path}`, method)).toBe(expected);
  // What has a body, and is no frame of a socket, goes unasked to these paths and no others.
  const { pathname } = new URL(path, 'https://claude.ai');
  if (method === 'POST') expect(new RegExp(ignoredPaths()).test(pathname)).toBe(expected === 'ignored');
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
  ['/x?note=%E6%9D%B1%E3%80%80123', ['東\u3000123']],
])('the words in %s', (path, expected) => {
  expect(wordsIn(`https://claude.ai${path}`)).toEqual(expected);
});

it.each([
  ['/new?q=a%20b&incognito&model=a%2Fb#c', '/new?incognito&model=a%2Fb#c'],
  ['/new?incognito=&Q=536-22-8145&q=1', '/new?incognito='],
  ['/x?note=a+b&&id=1', '/x?&id=1'],
  ['/new?q=a', '/new'],
  ['/new?model=a', '/new?model=a'],
])('without the words, %s is %s', (path, expected) => {
  expect(withoutWords(`https://claude.ai${path}`)).toBe(`https://claude.ai${expected}`);
  expect(wordsIn(`https://claude.ai${expected}`)).toEqual([]);
});

it('looks at the longest address once, whatever another site puts into it', () => {
  for (const sign of ['?', '&', '?a', '/', '=', '%', '?%2', '#?', '?q', '&q='])
    expect(wordsIn(`https://claude.ai/x?${sign.repeat(2_000_000 / sign.length)}`)).toEqual([]);
});

const id = '0000010a-0000-4000-8000-00000000010a';
it.each([
  [`/api/organizations/${id}/chat_conversations/1/completion`, id],
  [`/api/organizations/${id.toUpperCase()}/projects/1/upload?a=b`, id],
  [`//api//organizations//${id}/chat_conversations/1/completion`, id],
  [`/api/${id}/upload`, id],
  [`/api/${id.replaceAll('-', '')}/upload`, id.replaceAll('-', '')],
  [`/api/ws/voice/organizations/${id}/chat_conversations/1`, id],
  [`${org}/../${id}/chat_conversations/1/completion`, id],
  [`${org}/..%2F${id}/chat_conversations/1/completion`, 'unclear'],
  [`${org}/x/organizations/${id}/completion`, 'unclear'],
  [`/api/%7B${id}%7D/upload`, undefined],
  [`${org}/files/a%20b`, '00000101-0000-4000-8000-000000000101'],
  [`${rpc}/PerformAction`, undefined],
  [`/api/account/settings`, undefined],
  [`/api/ws/speech_to_text/voice_stream`, undefined],
  [`/api/organizations/${'a'.repeat(65)}/x`, 'unclear'],
])('the organisation in %s is %s', (path, expected) => {
  expect(organizationIn(`https://claude.ai${path}`)).toBe(expected);
});

it.each([
  [`${rpc}/PerformAction`, ` ${id.toUpperCase()} `, id],
  [`${rpc}/PerformAction`, `${id}, ${id}`, 'unclear'],
  [`${org}/chat_conversations/1/completion`, id, '00000101-0000-4000-8000-000000000101'],
  [`${org}/..%2F${id}/x`, id, 'unclear'],
])('the organisation of %s with the header %s is %s', (path, header, expected) => {
  expect(organizationIn(`https://claude.ai${path}`, header)).toBe(expected);
});

it.each([
  ['/edge-api/bootstrap', 'bootstrap'],
  ['/edge-api/bootstrap/00000105-0000-4000-8000-000000000105/app_start', 'bootstrap'],
  ['/api/bootstrap', 'bootstrap'],
  ['/api/bootstrap/00000105-0000-4000-8000-000000000105/app_start', 'bootstrap'],
  ['/api/auth/verify_magic_link', 'bootstrap'],
  ['/api/auth/verify_google', 'bootstrap'],
  ['/api/account', 'account'],
  ['/api/account/settings', 'settings'],
  ['/api/organizations', 'organizations'],
  ['/api/organizations/00000105-0000-4000-8000-000000000105', 'organization'],
  ['/api/auth/logout', 'logout'],
  ['/api/account_profile', undefined],
  ['/api/claude_code_grove', undefined],
  ['/api/organizations/discoverable', undefined],
  ['/api/organizations/00000105-0000-4000-8000-000000000105/subscription_details', undefined],
  [`${chat}`, undefined],
  ['/edge-api/bootstrapped', undefined],
  ['/x/api/account', undefined],
])('the answer of %s tells: %s', (path, kind) => {
  const groups = Object.entries(accountPath.exec(path)?.groups ?? {});
  expect(groups.find(([, text]) => text !== undefined)?.[0]).toBe(kind);
});
