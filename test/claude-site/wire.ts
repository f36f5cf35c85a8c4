/**
 * The binary messages of the merged transport, as bytes. Used by the site's page and by its server, so no Node here.
 * Field numbers of the request, the header and the message are those that were observed on claude.ai; the numbers
 * inside an inline attachment, a warm turn and a feedback, and those of the input modes, are in the order of their
 * names, which is all that is known. Nothing of the extension is used, so that an error in its reader shows.
 */
import { bytesAt, fields, message, numberAt, stringAt } from './protobuf';
import { decodeSend, encodeSend } from './send-message';

export type InlineAttachment = {
  fileName: string;
  /** Bytes. */
  fileSize: number;
  fileType: string;
  extractedContent: string;
};

export type UploadedAttachment = { id: string; fileName: string; fileSize: number; mediaType: string };

export type SendMessage = {
  messageId: string;
  assistantMessageId: string;
  text: string;
  inlineAttachments: InlineAttachment[];
  /** Files that went up before. */
  attachments?: UploadedAttachment[];
  parentMessageId?: string;
  retry?: boolean;
  isTemporary?: boolean;
  model?: string;
  timezone?: string;
  locale?: string;
};

export type Action =
  | { kind: 'send' | 'warm'; conversationId: string; message: SendMessage }
  | { kind: 'feedback'; conversationId: string; messageId: string; comment: string }
  | { kind: 'rename'; conversationId: string; title: string }
  /** Any other action, by its number in the request: 3 stops the reply. */
  | { kind: 'other'; field: number; conversationId: string; content?: Uint8Array };

export type TimelineEvent =
  | { kind: 'heartbeat' }
  /** The whole text so far, so that an event that comes twice or not at all does no harm. */
  | { kind: 'update'; conversationId: string; messageId: string; text: string; done: boolean }
  | { kind: 'ack'; messageId: string };

/** PerformActionRequest. 1 is the header, 100 a flag; every other field is the action. */
const request = { header: 1, send: 2, stop: 3, feedback: 5, rename: 6, warm: 15, routineRunRequired: 100 };

export const stopGeneration = request.stop;

export function encodeAction(action: Action): Uint8Array {
  const header = message([
    [
      1,
      message([
        [1, 'session'],
        [2, 7],
      ]),
    ],
    [2, action.conversationId],
    [14, 'en-US'],
    [15, Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7)],
  ]);
  const [field, content] = actionField(action);
  return message([
    [request.header, header],
    [field, content],
  ]);
}

function actionField(action: Action): [number, Uint8Array] {
  switch (action.kind) {
    case 'send':
      return [request.send, encodeSend(action.message)];
    case 'warm':
      return [request.warm, message([[1, encodeSend(action.message)]])];
    case 'feedback':
      return [
        request.feedback,
        message([
          [1, action.messageId],
          [3, action.comment],
        ]),
      ];
    case 'rename':
      return [request.rename, message([[1, action.title]])];
    case 'other':
      return [action.field, action.content ?? new Uint8Array()];
  }
}

export function decodeAction(bytes: Uint8Array): Action {
  const all = fields(bytes);
  const header = all.find(({ number }) => number === request.header);
  const conversationId = stringAt(fields(bytesAt(all, request.header)), 2);
  const action = all.find(({ number }) => number !== request.header && number !== request.routineRunRequired);
  if (!header || !action || !(action.value instanceof Uint8Array))
    throw new Error('no action in the request');
  const content = fields(action.value);
  switch (action.number) {
    case request.send:
      return { kind: 'send', conversationId, message: decodeSend(content) };
    case request.warm:
      return { kind: 'warm', conversationId, message: decodeSend(fields(bytesAt(content, 1))) };
    case request.feedback:
      return {
        kind: 'feedback',
        conversationId,
        messageId: stringAt(content, 1),
        comment: stringAt(content, 3),
      };
    case request.rename:
      return { kind: 'rename', conversationId, title: stringAt(content, 1) };
    default:
      return {
        kind: 'other',
        field: action.number,
        conversationId,
        ...(action.value.length > 0 && { content: action.value }),
      };
  }
}

const flag = { gzip: 1, end: 2 };

/** The Connect envelope: a flag byte, the length in 4 bytes (big end first), the payload. */
export function encodeFrames(payloads: readonly Uint8Array[], end = false): Uint8Array<ArrayBuffer> {
  const trailers = new TextEncoder().encode('{"metadata":{"Stream-Close-Reason":["cadence"]}}');
  const frames = payloads.map((payload) => frame(0, payload));
  if (end) frames.push(frame(flag.end, trailers));
  const whole = new Uint8Array(frames.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of frames) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

function frame(flags: number, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(5 + payload.length);
  bytes[0] = flags;
  new DataView(bytes.buffer).setUint32(1, payload.length);
  bytes.set(payload, 5);
  return bytes;
}

export type Frames = {
  payloads: Uint8Array[];
  /** The frame of the trailers came: the server ended the stream, which means no more than that. */
  ended: boolean;
  /** The bytes of a frame that is not whole yet: to be put before what comes next. */
  rest: Uint8Array<ArrayBuffer>;
};

export function decodeFrames(bytes: Uint8Array): Frames {
  const payloads: Uint8Array[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let ended = false;
  while (at + 5 <= bytes.length) {
    const flags = view.getUint8(at);
    const next = at + 5 + view.getUint32(at + 1);
    if (next > bytes.length) break;
    if (flags & flag.gzip) throw new Error('a compressed frame, which this site does not send');
    if (flags & flag.end) ended = true;
    else payloads.push(bytes.slice(at + 5, next));
    at = next;
  }
  return { payloads, ended, rest: bytes.slice(at) };
}

/** Events are in this site's own form: the numbers of claude.ai's are not known. */
const event = { update: 1, ack: 2, heartbeat: 3 };

export function encodeEvent(one: TimelineEvent): Uint8Array {
  switch (one.kind) {
    case 'heartbeat':
      return message([[event.heartbeat, new Uint8Array()]]);
    case 'ack':
      return message([[event.ack, message([[1, one.messageId]])]]);
    case 'update': {
      const { conversationId, messageId, text, done } = one;
      const content = message([
        [1, conversationId],
        [2, messageId],
        [3, text],
        [4, done ? 1 : 0],
      ]);
      return message([[event.update, content]]);
    }
  }
}

export function decodeEvent(bytes: Uint8Array): TimelineEvent {
  const [first] = fields(bytes);
  const content = first?.value instanceof Uint8Array ? fields(first.value) : [];
  if (first?.number === event.heartbeat) return { kind: 'heartbeat' };
  if (first?.number === event.ack) return { kind: 'ack', messageId: stringAt(content, 1) };
  if (first?.number !== event.update) throw new Error('an event of no known kind');
  return {
    kind: 'update',
    conversationId: stringAt(content, 1),
    messageId: stringAt(content, 2),
    text: stringAt(content, 3),
    done: numberAt(content, 4) === 1,
  };
}
