import { gzipSync } from 'fflate';
import { readConnectFrames } from './connect';
import { readForm } from './form';
import { gunzip, maximumUnpacked } from './gzip';
import { readJson } from './json';
import { readProtobuf } from './protobuf';
import type { ReadBody } from './readable';

/** A request body as a gate gets hold of it. */
export type RawBody = {
  readonly bytes: Uint8Array;
  /** The `content-type` header as sent, or empty when unknown. */
  readonly contentType: string;
  /** The `content-encoding` header as sent, or empty. */
  readonly contentEncoding: string;
};

/** Finds the texts in a body. Synchronous, so that a gate that must answer at once can call it. */
export function readBody({ bytes, contentType, contentEncoding }: RawBody): ReadBody {
  if (bytes.length > maximumUnpacked) return 'unreadable';
  // The bytes decide, not the header alone: the header is the page's word.
  if (isGzip(bytes)) return readGzip(bytes, contentType);
  if (contentEncoding !== '' && contentEncoding !== 'identity') return 'unreadable';
  return readPlain(bytes, contentType);
}

function readPlain(bytes: Uint8Array, contentType: string): ReadBody {
  if (bytes.length === 0) return { parts: [], fields: [], unreadable: [], write: () => new Uint8Array() };
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/connect+proto') return readConnectFrames(bytes, readProtobuf);
  if (type === 'application/connect+json') return readConnectFrames(bytes, readJsonBytes);
  if (type === 'application/proto' || type === 'application/x-protobuf') return readProtobuf(bytes);
  if (type === 'application/x-www-form-urlencoded') return readForm(bytes);
  if (type === 'application/json' || type.endsWith('+json')) return readJsonBytes(bytes);
  return type === '' || type.startsWith('text/') ? readText(bytes) : 'unreadable';
}

/** What says that it is JSON and is not may be anything: another reader might find a text in it that we do not see. */
function readJsonBytes(bytes: Uint8Array): ReadBody {
  const text = utf8(bytes);
  return text === null ? 'unreadable' : readJson(text);
}

/** JSON where it is JSON, else the text as a whole. */
function readText(bytes: Uint8Array): ReadBody {
  const text = utf8(bytes);
  // A zero byte is in no text that anybody writes, and in every other line of UTF-16.
  if (text === null || text.includes('\0')) return 'unreadable';
  const json = readJson(text);
  if (json !== 'unreadable') return json;
  return {
    parts: [text],
    fields: [],
    unreadable: [],
    write: ([next = text]) => new TextEncoder().encode(next),
  };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Bytes that nobody described.
    return null;
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function readGzip(bytes: Uint8Array, contentType: string): ReadBody {
  const unpacked = gunzip(bytes);
  // Packed twice: no client of the site does that.
  if (unpacked === null || isGzip(unpacked)) return 'unreadable';
  const inner = readPlain(unpacked, contentType);
  return inner === 'unreadable' ? inner : { ...inner, write: (parts) => gzipSync(inner.write(parts)) };
}
