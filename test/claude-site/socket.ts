import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** A whole message: the frames it came in are put together. */
export type SocketMessage = { readonly kind: 'text' | 'binary'; readonly data: Buffer };

export type Socket = {
  send(text: string): void;
  close(): void;
};

const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };

/**
 * Answers a WebSocket handshake and reads what the browser sends, RFC 6455; no extension is agreed to, so nothing is
 * compressed. `take` gets each message, in order; a wrong frame ends the connection.
 */
export function openSocket(
  request: IncomingMessage,
  stream: Duplex,
  take: (message: SocketMessage, socket: Socket) => void,
): Socket {
  const key = String(request.headers['sec-websocket-key']);
  // The name that the RFC puts behind every key.
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  stream.write([...head, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));

  const write = (code: number, data: Buffer) => void (stream.writable && stream.write(frameOf(code, data)));
  const socket: Socket = {
    send: (text) => write(opcode.text, Buffer.from(text)),
    close: () => stream.end(frameOf(opcode.close, Buffer.alloc(0))),
  };
  let rest: Buffer = Buffer.alloc(0);
  let open: { kind: SocketMessage['kind']; parts: Buffer[] } | null = null;
  stream.on('error', () => stream.destroy());
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = readFrame(rest); frame; frame = readFrame(rest)) {
      rest = rest.subarray(frame.length);
      if (frame.code === opcode.ping) write(opcode.pong, frame.data);
      else if (frame.code === opcode.close) return void stream.end(frameOf(opcode.close, frame.data));
      else if (frame.code <= opcode.binary) {
        if (frame.code !== opcode.continuation)
          open = { kind: frame.code === opcode.text ? 'text' : 'binary', parts: [] };
        if (!open) return void stream.destroy();
        open.parts.push(frame.data);
        if (!frame.isLast) continue;
        take({ kind: open.kind, data: Buffer.concat(open.parts) }, socket);
        open = null;
      }
    }
  });
  return socket;
}

type Frame = {
  code: number;
  isLast: boolean;
  data: Buffer;
  /** Bytes, head and mask included. */ length: number;
};

/** Null while the frame is not whole. */
function readFrame(bytes: Buffer): Frame | null {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return null;
  const short = second & 127;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  const masked = second & 128 ? 4 : 0;
  const start = 2 + extra + masked;
  if (bytes.length < start) return null;
  const size = extra === 0 ? short : extra === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < start + size) return null;
  const mask = bytes.subarray(start - masked, start);
  const data = Buffer.from(bytes.subarray(start, start + size));
  if (masked) for (let at = 0; at < size; at += 1) data[at] = (data[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return { code: first & 15, isLast: (first & 128) !== 0, data, length: start + size };
}

/** A frame of the server's, which has no mask. */
function frameOf(code: number, data: Buffer): Buffer {
  const small = data.length < 126;
  const head = Buffer.alloc(small ? 2 : 4);
  head[0] = 128 | code;
  head[1] = small ? data.length : 126;
  if (!small) head.writeUInt16BE(data.length, 2);
  return Buffer.concat([head, data]);
}
