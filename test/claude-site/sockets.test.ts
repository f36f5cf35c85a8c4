import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { holds } from './decode';
import { startClaudeSite } from './server';

const site = await startClaudeSite();
afterAll(() => site.close());
beforeEach(() => site.clear());

const dictation = '/api/ws/speech_to_text/voice_stream';

/** The handshake of RFC 6455, section 1.3; resolves with the socket and the head of the answer. */
async function handshake(path: string): Promise<{ socket: TLSSocket; head: string }> {
  const socket = connect({ port: site.port, host: '127.0.0.1', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const lines = ['Host: claude.ai', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13'];
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
  socket.write([`GET ${path} HTTP/1.1`, ...lines, key, '', ''].join('\r\n'));
  const [head] = (await once(socket, 'data')) as [Buffer];
  return { socket, head: head.toString() };
}

/** A masked frame, as browsers send it. */
function frame(code: number, data: Buffer, isLast = true): Buffer {
  const mask = Buffer.from([1, 2, 3, 4]);
  const length = Buffer.alloc(data.length < 126 ? 0 : data.length < 65536 ? 2 : 8);
  if (length.length === 2) length.writeUInt16BE(data.length);
  if (length.length === 8) length.writeBigUInt64BE(BigInt(data.length));
  const short = data.length < 126 ? data.length : data.length < 65536 ? 126 : 127;
  const masked = data.map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  return Buffer.concat([Buffer.from([(isLast ? 128 : 0) | code, 128 | short]), length, mask, masked]);
}

const messages = () => site.arrived.flatMap((one) => one.messages ?? []);

it('answers the handshake of the standard', async () => {
  const { socket, head } = await handshake(dictation);
  expect(head).toContain('101 Switching Protocols');
  expect(head).toContain('Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  socket.destroy();
});

it('records messages of every length, whole and in pieces', async () => {
  const { socket } = await handshake(`${dictation}?language=en`);
  const long = Buffer.alloc(70_000, 7);
  const bytes = Buffer.concat([
    frame(1, Buffer.from('Hello')),
    frame(2, Buffer.alloc(300, 1)),
    frame(2, long),
    frame(1, Buffer.from('My SSN is 536-'), false),
    frame(9, Buffer.from('ping')),
    frame(0, Buffer.from('22-8145')),
  ]);
  // However the network cuts it.
  for (let at = 0; at < bytes.length; at += 40_001) socket.write(bytes.subarray(at, at + 40_001));
  await expect.poll(() => messages().length).toBe(4);
  expect(messages().map(({ kind, data }) => [kind, data.length])).toEqual([
    ['text', 5],
    ['binary', 300],
    ['binary', 70_000],
    ['text', 21],
  ]);
  expect(site.arrived[0]?.path).toBe(`${dictation}?language=en`);
  expect(holds(site.arrived, '536-22-8145')).toBe(true);
  expect(holds(site.arrived, '536-22-8146')).toBe(false);
  socket.destroy();
});

it('gives a transcript when the speaking is over, and closes', async () => {
  const { socket } = await handshake(dictation);
  socket.write(frame(1, Buffer.from('{"type":"stop"}')));
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'end');
  expect(Buffer.concat(chunks).toString('latin1')).toContain('"type":"transcript"');
  socket.destroy();
});

it('refuses an address that is no socket of the site', async () => {
  const { socket, head } = await handshake('/api/ws/nobody');
  expect(head).toContain('404');
  expect(site.arrived).toHaveLength(1);
  socket.destroy();
});
