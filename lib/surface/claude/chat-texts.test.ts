import { expect, it } from 'vitest';
import { readStrings, readTree } from './chat-texts';

const id = '00000301-0000-4000-8000-000000000301';
const read = (messages: readonly unknown[], more = {}) =>
  readTree(JSON.stringify({ uuid: id.toUpperCase(), name: 'A title', ...more, chat_messages: messages }), id);

it('gives the text of a message once, although it stands there twice', () => {
  const content = [
    { type: 'text', text: 'one' },
    { type: 'text', text: 'two' },
  ];
  const texts = read([{ text: 'one\ntwo', content }])?.texts ?? [];
  expect(texts.filter((text) => text.includes('one'))).toEqual(['one\ntwo']);
  expect(texts).toContain('A title');
});

it.each([
  ['an attachment', { attachments: [{ extracted_content: 'VALUE' }] }],
  [
    'the result of a tool',
    { content: [{ type: 'tool_result', content: [{ type: 'text', text: 'VALUE' }] }] },
  ],
  ['the input of a tool', { content: [{ type: 'tool_use', input: { rows: [['VALUE']] } }] }],
  ['the name of a field', { content: [{ input: { VALUE: 1 } }] }],
  ['a field that nobody knows', { new_thing: { deep: ['VALUE'] } }],
  ['a message that is only a string', 'VALUE'],
])('finds what stands in %s', (_name, message) => {
  expect(read([message])?.texts).toContain('VALUE');
});

it('counts what is only named, each file once', () => {
  const message = {
    files: [{ file_uuid: 'a' }, 'b'],
    files_v2: [{ file_uuid: 'a' }],
    sync_sources: [{ uuid: 'c' }],
    attachments: [{ id: 'd', extracted_content: '' }, { extracted_content: 'text' }],
    content: [
      { type: 'image', source: { file_uuid: 'a' } },
      { type: 'document', file_uuid: 'e' },
    ],
  };
  expect(read([message, { files: [{ file_uuid: 'b' }] }])?.unread).toBe(5);
});

it('is null for anything else', () => {
  expect(readTree('[]', id)).toBeNull();
  expect(readTree('', id)).toBeNull();
  expect(read([], { uuid: '00000302-0000-4000-8000-000000000302' })).toBeNull();
  expect(readTree(JSON.stringify({ uuid: id, chat_messages: {} }), id)).toBeNull();
  expect(readStrings('<html>')).toBeNull();
});

it('reads what is nested deeply', () => {
  const depth = 2000;
  const body = `${'['.repeat(depth)}"VALUE"${']'.repeat(depth)}`;
  expect(readStrings(body)).toEqual(['VALUE']);
});

it('does not compare each of many pieces with a long text, and leaves none of them out', () => {
  const pieces = Array.from({ length: 1000 }, (_, length) => 'x'.repeat(length + 1));
  const message = { text: 'x'.repeat(1_000_000), content: pieces.map((title) => ({ title })) };
  const read = readTree(JSON.stringify({ uuid: 'a', chat_messages: [message] }), 'a');
  expect(read?.texts.length).toBeGreaterThan(900);
});

it('takes the text of a message once, however long it is', () => {
  const text = 'What is the square of seven? '.repeat(200_000);
  const read = readTree(
    JSON.stringify({
      uuid: 'a',
      chat_messages: [{ text, content: [{ type: 'text', text }], more: 'a'.repeat(9) }],
    }),
    'a',
  );
  expect(read?.texts.filter((one) => one === text)).toHaveLength(1);
});
