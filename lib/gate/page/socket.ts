import { captured } from './captured';
import type { Channel } from './channel';
import { isOurs } from './interest';
import type { Probe } from './probe';
import { readResponse } from './read';

/** The frames of a socket that wait for their verdicts, in the order in which the page sent them. */
type Queue = {
  readonly id: number;
  readonly frames: Record<number, Frame>;
  first: number;
  end: number;
  /** What is held, in bytes; text counts as its UTF-16 code units until it is sent. */
  size: number;
  /** Arguments of a `close` that waits for the frames before it. */
  closing: { readonly code: number | undefined; readonly reason: string | undefined } | null;
};

type Frame = { readonly size: number; readonly isText: boolean; decided: boolean; out: ArrayBuffer | null };

/** Holds what a `WebSocket` sends to the site's hosts, frame by frame. A frame that is stopped is left out. */
export function guardSocket(channel: Channel, probe: Probe): void {
  const prototype = captured.WebSocket.prototype;
  const queues = new WeakMap<object, Queue>();
  const queueOf = (socket: unknown) => captured.weakGet(queues, [socket as object]) as Queue | undefined;
  let lastId = 0;

  function open(socket: WebSocket): Queue {
    const frames = captured.create(null) as Record<number, Frame>;
    const queue: Queue = { id: (lastId += 1), frames, first: 0, end: 0, size: 0, closing: null };
    captured.weakSet(queues, [socket, queue]);
    return queue;
  }

  prototype.send = captured.intercept(prototype.send, (target, self, args) => {
    if (probe.tookSocket(self)) return undefined;
    const socket = self as WebSocket;
    // Throws for what is no socket, as the real one does.
    const url = captured.socketUrl(socket);
    if (args.length === 0 || !isOurs(url)) return captured.apply(target, socket, args as never);
    const binary = binarySize(args[0]);
    // A string from here on: an object could say something else the second time.
    const data = binary === null ? `${args[0] as string}` : (args[0] as ArrayBuffer);
    const state = captured.socketState(socket);
    if (state === 0) throw new captured.DOMException('Still in CONNECTING state.', 'InvalidStateError');
    const queue = queueOf(socket) ?? open(socket);
    // What is sent after the end goes nowhere, without an error.
    if (state !== 1 || queue.closing) return undefined;
    const frame: Frame = {
      size: binary ?? (data as string).length,
      isText: binary === null,
      decided: false,
      out: null,
    };
    queue.frames[queue.end++] = frame;
    queue.size += frame.size;
    const settle = (out: ArrayBuffer | null) => {
      frame.decided = true;
      frame.out = out;
      flush(socket, queue);
    };
    hold(channel, { url, id: queue.id, isText: frame.isText }, new captured.Response(data), settle);
    return undefined;
  });

  prototype.close = captured.intercept(prototype.close, (target, self, args) => {
    const socket = self as WebSocket;
    const queue = typeof self === 'object' && self !== null ? queueOf(self) : undefined;
    const code = args[0] === undefined ? undefined : +(args[0] as number);
    const reason = args[1] === undefined ? undefined : `${args[1] as string}`;
    const isAllowed = code === undefined || code === 1000 || (code >= 3000 && code <= 4999);
    // A code that is not allowed throws, and closes nothing.
    if (!queue || queue.first === queue.end || !isAllowed) {
      return captured.apply(target, socket, [code, reason]);
    }
    queue.closing ??= { code, reason };
    return undefined;
  });

  replaceGetter(prototype, 'bufferedAmount', (real, socket) => real + (queueOf(socket)?.size ?? 0));
  replaceGetter(prototype, 'readyState', (real, socket) =>
    real === 1 && queueOf(socket)?.closing ? 2 : real,
  );
}

type Place = { readonly url: string; readonly id: number; readonly isText: boolean };

function hold(
  channel: Channel,
  { url, id, isText }: Place,
  packed: Response,
  settle: (out: ArrayBuffer | null) => void,
): void {
  readResponse(
    packed,
    (bytes) => {
      // No frame of the site is that long.
      if (bytes === null) return settle(null);
      const socket = { id, isText };
      channel.hold(
        { url, method: 'WS', contentType: '', contentEncoding: '', organization: '', bytes, socket },
        (verdict) => settle(verdict.go ? (verdict.bytes ?? bytes) : null),
      );
    },
    () => settle(null),
  );
}

/** Sends what has its verdict, up to the first that has not. */
function flush(socket: WebSocket, queue: Queue): void {
  for (;;) {
    const frame = queue.frames[queue.first];
    if (!frame?.decided) break;
    delete queue.frames[queue.first];
    queue.first += 1;
    queue.size -= frame.size;
    if (frame.out === null) continue;
    captured.apply(captured.socketSend, socket, [frame.isText ? captured.decode(frame.out) : frame.out]);
  }
  if (!queue.closing || queue.first !== queue.end) return;
  const { code, reason } = queue.closing;
  queue.closing = null;
  try {
    captured.apply(captured.socketClose, socket, [code, reason]);
  } catch {
    // A reason that is too long: there is nobody left to throw it at.
    captured.apply(captured.socketClose, socket, [code]);
  }
}

/** Bytes in it; null for what is sent as text. */
function binarySize(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  return (
    sizeBy(captured.bufferSize, data as ArrayBuffer) ??
    sizeBy(captured.arraySize, data as Uint8Array) ??
    sizeBy(captured.viewSize, data as DataView) ??
    sizeBy(captured.blobSize, data as Blob)
  );
}

function sizeBy<T>(getter: (target: T) => number, data: T): number | null {
  try {
    return getter(data);
  } catch {
    // Not of this kind.
    return null;
  }
}

function replaceGetter(
  prototype: WebSocket,
  name: 'bufferedAmount' | 'readyState',
  change: (real: number, socket: unknown) => number,
): void {
  const old = Object.getOwnPropertyDescriptor(prototype, name);
  if (!old?.get) throw new Error(`no getter ${name}`);
  const get = captured.intercept(old.get as () => number, (target, self) =>
    change(captured.apply(target, self, []), self),
  );
  Object.defineProperty(prototype, name, { ...old, get });
}
