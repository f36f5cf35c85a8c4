import { describe, expect, it } from 'vitest';
import { fields } from './protobuf';
import {
  type Action,
  type SendMessage,
  type TimelineEvent,
  decodeAction,
  decodeEvent,
  decodeFrames,
  encodeAction,
  encodeEvent,
  encodeFrames,
} from './wire';

const conversationId = '00000302-0000-4000-8000-000000000302';

const plain: SendMessage = {
  messageId: 'm',
  assistantMessageId: 'a',
  text: 'Grüße 👋',
  inlineAttachments: [],
};

const full: SendMessage = {
  ...plain,
  inlineAttachments: [
    { fileName: '', fileSize: 5980, fileType: 'txt', extractedContent: 'x'.repeat(5980) },
    { fileName: 'notes.csv', fileSize: 2 ** 40, fileType: 'text/csv', extractedContent: '' },
  ],
  attachments: [{ id: 'f', fileName: 'scan.pdf', fileSize: 90210, mediaType: 'application/pdf' }],
  parentMessageId: 'p',
  retry: true,
  isTemporary: true,
  model: 'claude-sonnet-5',
  timezone: 'Europe/Berlin',
  locale: 'de-DE',
};

const actions: readonly Action[] = [
  { kind: 'send', conversationId, message: plain },
  { kind: 'send', conversationId, message: full },
  { kind: 'warm', conversationId, message: full },
  { kind: 'feedback', conversationId, messageId: 'm', comment: 'good' },
  { kind: 'rename', conversationId, title: 'New title' },
  { kind: 'other', conversationId, field: 3 },
];

describe('an action', () => {
  it.each(actions)('of kind $kind comes back as it was', (action) => {
    expect(decodeAction(encodeAction(action))).toEqual(action);
  });

  it.each([
    ['the text of a message', { kind: 'send', conversationId, message: full } as const, [2, 3], 'Grüße 👋'],
    ['a long paste', { kind: 'send', conversationId, message: full } as const, [2, 15, 4], 'x'.repeat(5980)],
    [
      'the text of a warm turn',
      { kind: 'warm', conversationId, message: full } as const,
      [15, 1, 3],
      'Grüße 👋',
    ],
    ['the conversation', { kind: 'other', conversationId, field: 3 } as const, [1, 2], conversationId],
  ])('has %s where claude.ai has it', (_name, action, path, expected) => {
    const value = path.reduce<Uint8Array>((bytes, number) => {
      const found = fields(bytes).find((field) => field.number === number)?.value;
      if (!(found instanceof Uint8Array)) throw new Error(`no field ${number}`);
      return found;
    }, encodeAction(action));
    expect(new TextDecoder().decode(value)).toBe(expected);
  });

  it.each([
    ['nothing', []],
    ['a header alone', [0x0a, 0x00]],
    ['a field longer than the rest', [0x12, 0x7f, 0x00]],
    ['a number that does not end', [0xff]],
  ])('is not read from %s', (_name, bytes) => {
    expect(() => decodeAction(Uint8Array.from(bytes))).toThrow();
  });
});

describe('frames', () => {
  const first = Uint8Array.of(1, 2, 3);
  const bytes = encodeFrames([first, new Uint8Array()], true);

  it('have a flag, the length and the payload', () => {
    expect([...encodeFrames([first])]).toEqual([0, 0, 0, 0, 3, 1, 2, 3]);
  });

  it('come back, and the end is told', () => {
    expect(decodeFrames(bytes)).toEqual({
      payloads: [first, new Uint8Array()],
      ended: true,
      rest: new Uint8Array(),
    });
  });

  it.each(Array.from({ length: 14 }, (_, cut) => cut))(
    'cut after %i bytes are whole with the rest',
    (cut) => {
      const before = decodeFrames(bytes.slice(0, cut));
      const after = decodeFrames(Uint8Array.of(...before.rest, ...bytes.slice(cut)));
      expect([...before.payloads, ...after.payloads]).toEqual([first, new Uint8Array()]);
      expect([before.ended, after.ended]).toEqual([false, true]);
    },
  );

  it('that are compressed are refused', () => {
    expect(() => decodeFrames(Uint8Array.of(1, 0, 0, 0, 0))).toThrow('compressed');
  });
});

const events: readonly TimelineEvent[] = [
  { kind: 'heartbeat' },
  { kind: 'ack', messageId: 'm' },
  { kind: 'update', conversationId, messageId: 'a', text: 'You wrote: Grüße', done: false },
  { kind: 'update', conversationId, messageId: 'a', text: '', done: true },
];

describe('an event', () => {
  it.each(events)('comes back as it was: %o', (event) => {
    expect(decodeEvent(encodeEvent(event))).toEqual(event);
  });
});
