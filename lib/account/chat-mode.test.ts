import { expect, test } from 'vitest';
import { chatMode, isSignedOutPlace } from './chat-mode';

const id = '00000301-0000-4000-8000-000000000301';
const other = '00000302-0000-4000-8000-000000000302';

test.for<[string, string, string | null, string]>([
  ['/new', '', null, 'normal'],
  ['/new/', '?q=x', null, 'normal'],
  ['/new', '?incognito', null, 'incognito'],
  ['/new', '?incognito=true', null, 'incognito'],
  ['/new', '?q=x&incognito', id, 'incognito'],
  ['/new', '?incognito=&q=x', null, 'incognito'],
  ['/new', '?incognito=false', null, 'normal'],
  ['/new', '?q=incognito', null, 'normal'],
  ['/new', '?noincognito', null, 'normal'],
  [`/chat/${id}`, '', null, 'normal'],
  [`/chat/${id}`, '?incognito', null, 'unknown'],
  [`/chat/${id}`, '?incognito', JSON.stringify({ uuid: other }), 'unknown'],
  [`/chat/${id}`, '?incognito', JSON.stringify({ uuid: id }), 'incognito'],
  [`/chat/${id}`, '', JSON.stringify({ uuid: id }), 'incognito'],
  [`/chat/${id.toUpperCase()}`, '', JSON.stringify({ uuid: id }), 'incognito'],
  [`/chat/${id}`, '', JSON.stringify({ uuid: other }), 'normal'],
  [`/chat/${id}`, '', '', 'normal'],
  ['/new', '', JSON.stringify({ uuid: id }), 'unknown'],
  ['/project/1', '', null, 'normal'],
  ['/recents', '', null, 'unknown'],
  ['/projects', '?incognito', null, 'unknown'],
  ['/code/session', '', null, 'unknown'],
  ['/', '', null, 'unknown'],
])('%s%s with %s in the storage: %s', ([path, query, temporaryConversation, value]) => {
  const mode = chatMode({ path, query, temporaryConversation });
  expect(mode.value).toBe(value);
  if (mode.value !== 'unknown') expect(mode.evidence).not.toEqual([]);
});

test.for([
  ['/login', true],
  ['/logout', true],
  ['/login/', true],
  ['/new', false],
  ['/chat/login', false],
  ['/loginx', false],
] as const)('%s is for those who are signed out: %s', ([path, isOut]) => {
  expect(isSignedOutPlace({ path, query: '', temporaryConversation: null })).toBe(isOut);
});
