import { gunzipSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Arrived } from '@/test/claude-site/server';
import { message } from '@/test/claude-site/protobuf';
import { type Action, encodeAction } from '@/test/claude-site/wire';

/** As the page's script is told what to send: see test/claude-site/sender.js. */
export type Payload = {
  base64: string;
  /** Of a form: name and base64; with a file's name and type where it is a file. */
  fields: [name: string, base64: string, fileName?: string, type?: string][];
};

export type Body = {
  readonly name: string;
  /** What the site's script hands over unless a row says otherwise. */
  readonly as: 'string' | 'bytes' | 'FormData' | 'URLSearchParams';
  readonly headers: Readonly<Record<string, string>>;
  payload(text: string): Payload;
  /** Read, but not to be rewritten: the dialog has no Redact. */
  readonly isFixed?: true;
  /** Cannot be read: the dialog comes whatever is in it. */
  readonly isUnreadable?: true;
};

const base64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64');
const whole = (bytes: string | Uint8Array): Payload => ({ base64: base64(bytes), fields: [] });

type Write = (text: string) => unknown;

export const json = (write: Write): Body => ({
  name: 'JSON',
  as: 'string',
  headers: { 'content-type': 'application/json' },
  payload: (text) => whole(JSON.stringify(write(text))),
});

export const gzipJson = (write: Write): Body => ({
  name: 'JSON, gzip',
  as: 'bytes',
  headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  payload: (text) => whole(gzipSync(JSON.stringify(write(text)))),
});

const proto = (write: (text: string) => Uint8Array): Body => ({
  name: 'protobuf',
  as: 'bytes',
  headers: { 'content-type': 'application/proto', 'connect-protocol-version': '1' },
  payload: (text) => whole(write(text)),
});

export const action = (write: (text: string) => Action): Body => proto((text) => encodeAction(write(text)));

/** An action whose content nobody of us knows in full: text in the field that is said to hold it, ids around it. */
export const otherAction = (field: number, at: number): Body =>
  action((text) => ({
    kind: 'other',
    field,
    conversationId: 'c0ffee00-0000-4000-8000-00000000c0de',
    content: message([
      [at - 1 || 7, 'f00d0000-0000-4000-8000-00000000f00d'],
      [at, text],
      [at + 1, 3],
    ]),
  }));

/** @param isPacked each frame's payload compressed by itself, as Connect allows */
function frame(payload: Uint8Array, isPacked: boolean): Buffer {
  const content = isPacked ? gzipSync(payload) : payload;
  const head = Buffer.alloc(5);
  head[0] = isPacked ? 1 : 0;
  head.writeUInt32BE(content.length, 1);
  return Buffer.concat([head, content]);
}

export const connectJson = (write: Write, isPacked = false): Body => ({
  name: isPacked ? 'Connect frames of JSON, gzip' : 'Connect frames of JSON',
  as: 'bytes',
  headers: {
    'content-type': 'application/connect+json',
    ...(isPacked && { 'connect-content-encoding': 'gzip' }),
  },
  payload: (text) => whole(frame(Buffer.from(JSON.stringify(write(text))), isPacked)),
});

export const connectProto: Body = {
  name: 'Connect frames of protobuf',
  as: 'bytes',
  headers: { 'content-type': 'application/connect+proto' },
  payload: (text) =>
    whole(
      frame(
        message([
          [1, 'project'],
          [2, message([[1, text]])],
          [3, 1],
        ]),
        false,
      ),
    ),
};

export const plain: Body = {
  name: 'text',
  as: 'string',
  headers: { 'content-type': 'text/plain;charset=UTF-8' },
  payload: (text) => whole(text),
};

/** A form as the browser encodes it, so without a type of our own. */
export const urlEncoded: Body = {
  name: 'form, urlencoded',
  as: 'URLSearchParams',
  headers: {},
  payload: (text) => whole(new URLSearchParams({ kind: 'note', comment: text }).toString()),
};

export const formFields: Body = {
  name: 'form, fields',
  as: 'FormData',
  headers: {},
  payload: (text) => ({
    base64: '',
    fields: [
      ['kind', base64('note')],
      ['comment', base64(text)],
    ],
  }),
};

type FileKind = { name: string; fileName: string; type: string; write(text: string): Uint8Array };

const file = ({ name, fileName, type, write }: FileKind): Body => ({
  name,
  as: 'FormData',
  headers: {},
  payload: (text) => ({
    base64: '',
    fields: [
      ['client_upload_id', base64('f00d0000-0000-4000-8000-00000000f00d')],
      ['file', base64(write(text)), fileName, type],
    ],
  }),
});

const lines = (text: string): string => `Notes\n\n${text}\nThat is all.\n`;

export const textFile = file({
  name: 'multipart, text file',
  fileName: 'notes.txt',
  type: 'text/plain',
  write: (text) => Buffer.from(lines(text)),
});

export const utf16File = file({
  name: 'multipart, UTF-16 file',
  fileName: 'notes.csv',
  type: 'text/csv',
  write: (text) => Buffer.from(`\ufeff${lines(text)}`, 'utf16le'),
});

export const gzipFile = file({
  name: 'multipart, gzip file',
  fileName: 'notes.log.gz',
  type: 'application/gzip',
  write: (text) => gzipSync(lines(text)),
});

const wordXml = (text: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

export const officeFile: Body = {
  ...file({
    name: 'multipart, docx',
    fileName: 'letter.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (text) =>
      zipSync(
        {
          '[Content_Types].xml': strToU8(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
          ),
          'word/document.xml': strToU8(wordXml(text)),
        },
        // It is written twice, perhaps in two seconds, and compared.
        { mtime: '2031-01-02T00:00:00' },
      ),
  }),
  isFixed: true,
};

/** Bytes that no reader of ours understands. */
export const pictureFile: Body = {
  ...file({
    name: 'multipart, picture',
    fileName: 'scan.jpg',
    type: 'image/jpeg',
    write: () =>
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 200 }, (_, at) => (at * 37) % 256)]),
  }),
  isFixed: true,
  isUnreadable: true,
};

export const audio: Body = {
  name: 'audio',
  as: 'bytes',
  headers: {},
  payload: () => whole(Buffer.from(Array.from({ length: 640 }, (_, at) => (at * 91) % 256))),
  isFixed: true,
  isUnreadable: true,
};

/** What a request without a body has in its address. */
export const queryOf = (text: string): string => `query=${text}&n=5`;

/** One part of a form, with its head as sent. */
type Piece = string;

/**
 * What a body says, so that two can be compared byte for byte: as it is, but without compression and without the
 * boundary of a form, which every sender chooses anew. In latin1, one character a byte.
 */
export function canonical({ method, path, body, headers, messages }: Arrived): readonly Piece[] {
  if (messages) return messages.map(({ kind, data }) => `${kind} ${data.toString('latin1')}`);
  if (method === 'GET') return [decodeURIComponent(path.split('?')[1] ?? '')];
  const type = headers['content-type'] ?? '';
  const bytes = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  const boundary = /^multipart\/form-data;.*boundary=(.+)$/.exec(type)?.[1];
  if (boundary) return bytes.toString('latin1').split(`--${boundary}`).map(pieceOf);
  if (type.startsWith('application/connect+')) return framesIn(bytes);
  return [bytes.toString('latin1')];
}

/** What the server must get when this text is sent and nothing else changes. */
export function expectedPieces(body: Body, text: string, arrived: Arrived): readonly Piece[] {
  if (arrived.method === 'GET' && !arrived.messages) return [queryOf(text)];
  const { base64: bytes, fields } = body.payload(text);
  const content = Buffer.from(bytes, 'base64');
  if (arrived.messages) return [`${body.as === 'string' ? 'text' : 'binary'} ${content.toString('latin1')}`];
  if (body.as !== 'FormData') return canonical({ ...arrived, body: content });
  const parts = fields.map(([name, value, fileName, type]) => {
    const more = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: ${type}`;
    const head = `\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
    return pieceOf(`${head}${Buffer.from(value, 'base64').toString('latin1')}\r\n`);
  });
  return ['', ...parts, '--\r\n'];
}

function pieceOf(part: string): Piece {
  const start = part.indexOf('\r\n\r\n') + 4;
  const content = Buffer.from(part.slice(start), 'latin1');
  if (content[0] !== 0x1f || content[1] !== 0x8b) return part;
  return part.slice(0, start) + gunzipSync(content.subarray(0, -2)).toString('latin1');
}

function framesIn(bytes: Buffer): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length;) {
    const next = at + 5 + bytes.readUInt32BE(at + 1);
    const payload = bytes.subarray(at + 5, next);
    // A compressed frame may come uncompressed: the bit says so, and Connect leaves it to each frame.
    const flags = (bytes[at] ?? 0) & ~1;
    pieces.push(`${flags} ${(bytes[at] === 1 ? gunzipSync(payload) : payload).toString('latin1')}`);
    at = next;
  }
  return pieces;
}
