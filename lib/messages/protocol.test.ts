import { expect, it } from 'vitest';
import { isToTab, mostChats } from './protocol';

const id = '00000101-0000-4000-8000-000000000101';
const ids = (count: number) => Array.from({ length: count }, () => id);

it.each([
  [{ name: 'chats', offset: 0, limit: 30 }, true],
  [{ name: 'chats', offset: 1_000_030, limit: mostChats }, true],
  [{ name: 'chats', offset: -1, limit: 30 }, false],
  [{ name: 'chats', offset: 0, limit: 0 }, false],
  [{ name: 'chats', offset: 0, limit: mostChats + 1 }, false],
  [{ name: 'chats', offset: '0&x=1', limit: 30 }, false],
  [{ name: 'check-chat', conversation: id }, true],
  [{ name: 'check-chat', conversation: `${id}/../..` }, false],
  [{ name: 'check-chat', conversation: id.toUpperCase().replace('4', 'A') }, false],
  [{ name: 'check-chat' }, false],
  [{ name: 'delete-chats', conversations: ids(mostChats) }, true],
  [{ name: 'delete-chats', conversations: ids(mostChats + 1) }, false],
  [{ name: 'delete-chats', conversations: [] }, false],
  [{ name: 'delete-chats', conversations: [id, '*'] }, false],
  [{ name: 'delete-chats', conversations: id }, false],
  [{ name: 'turn-training-off' }, true],
  [{ name: 'chats-of-all', offset: 0, limit: 1 }, false],
])('knows what a tab may be told: %j', (message, expected) => {
  expect(isToTab({ ...message, organizationId: id })).toBe(expected);
  expect(isToTab({ ...message, organizationId: '../account' })).toBe(false);
});
