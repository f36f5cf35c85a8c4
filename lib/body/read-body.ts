import { readConnectFrames } from './connect';
import { readFile } from './file';
import { readForm } from './form';
import { isGzip, readGzip } from './gzip';
import { readJson } from './json';
import { boundaryOf, readMultipart } from './multipart';
import { hasControl, readProtobuf } from './protobuf';
import { isChanged, type ReadBody } from './readable';
import { maximumFile, maximumUnpacked } from './sizes';
import { utf8 } from './utf8';

/** A request body as a gate gets hold of it. */
export type RawBody = {
  readonly bytes: Uint8Array;
  /** The `content-type` header as sent, or empty when unknown. */
  readonly contentType: string;
  /** The `content-encoding` header as sent, or empty. */
  readonly contentEncoding: string;
};

/** Finds the texts in a body. Synchronous, so that a gate that must answer at once can call it. Never throws. */
export function readBody({ bytes, contentType, contentEncoding }: RawBody): ReadBody {
  // The bytes decide, not the header alone: the header is the page's word.
  if (isGzip(bytes)) return readGzip(bytes, (unpacked) => readPlain(unpacked, contentType));
  if (contentEncoding !== '' && contentEncoding.trim().toLowerCase() !== 'identity') return 'unreadable';
  return readPlain(bytes, contentType);
}

function readPlain(bytes: Uint8Array, contentType: string): ReadBody {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (bytes.length > maximumFile || !isKnownCharset(contentType)) return 'unreadable';
  if (bytes.length === 0) return readFile(bytes);
  if (type.startsWith('multipart/')) {
    const boundary = boundaryOf(contentType);
    return boundary === null ? 'unreadable' : readMultipart(bytes, boundary, readField);
  }
  if (bytes.length > maximumUnpacked) {
    return structured.test(type) || jsonType.test(type) ? 'unreadable' : readFile(bytes);
  }
  if (type === 'application/connect+proto') return readConnectFrames(bytes, readProtobuf);
  if (type === 'application/connect+json') return readConnectFrames(bytes, readJson);
  if (type === 'application/proto' || type === 'application/x-protobuf') return readProtobuf(bytes);
  if (type === 'application/x-www-form-urlencoded') return readForm(bytes);
  // What says that it is JSON and is not may be anything: another reader might find a text in it that we do not see.
  if (jsonType.test(type)) return readJson(bytes);
  return type.startsWith('text/') ? readText(bytes) : readUntold(bytes);
}

/** Types that are taken apart, which costs several times their size. */
const structured = /^application\/(connect\+|proto$|x-protobuf$|x-www-form-urlencoded$)/;

const jsonType = /^application\/(json|x-ndjson|ndjson|jsonl|x-jsonlines)$|\+json$/;

/** A server that heeds another charset reads another text than we do. */
function isKnownCharset(contentType: string): boolean {
  return [...contentType.matchAll(/;\s*charset\s*=\s*"?([^";\s]*)/gi)].every(([, told = '']) =>
    /^(utf-?8|us-ascii|iso-8859-1|windows-1252|utf-16(le|be)?)$/i.test(told),
  );
}

/** A field of a form that is no file: servers take it for text. */
function readField(bytes: Uint8Array, contentType: string): ReadBody {
  return contentType === ''
    ? readText(bytes)
    : readBody({ bytes, contentType: innerType(contentType), contentEncoding: '' });
}

/** A form in a form is read as what its bytes are: no server of the site takes one. */
function innerType(contentType: string): string {
  return /^multipart\//i.test(contentType) ? 'application/octet-stream' : contentType;
}

/** JSON where it is JSON, else the text as a whole. */
function readText(bytes: Uint8Array): ReadBody {
  const json = readJson(bytes);
  return json === 'unreadable' ? readFile(bytes) : json;
}

/** Nobody said what it is: JSON, plain text, protobuf, or a file. */
function readUntold(bytes: Uint8Array): ReadBody {
  const json = readJson(bytes);
  if (json !== 'unreadable') return json;
  const text = utf8(bytes);
  const message = readProtobuf(bytes);
  if (text !== null && !hasControl(text)) return readBoth(bytes, readFile(bytes), message);
  for (const read of [message, readConnectFrames(bytes, readProtobuf)]) {
    if (read !== 'unreadable') return read;
  }
  return readFile(bytes);
}

/** A text that is a message as well: a digit in front of a number may be a length. What has no fields is the text alone. */
function readBoth(bytes: Uint8Array, text: ReadBody, message: ReadBody): ReadBody {
  if (text === 'unreadable' || message === 'unreadable' || message.fields.length === 0) return text;
  const parts = [...text.parts, ...message.parts];
  return {
    parts,
    fields: message.fields,
    unreadable: [],
    isFixed: true,
    write(next) {
      if (isChanged(parts, next)) throw new TypeError('It was read in two ways.');
      return bytes.slice();
    },
  };
}
