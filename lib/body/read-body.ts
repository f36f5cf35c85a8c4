import { gunzipSync, gzipSync } from 'fflate';
import { readConnectFrames } from './connect';
import { readForm } from './form';
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

/** Bodies above this are not unpacked (bytes, after gzip): one small body could otherwise fill the memory. */
export const maximumUnpacked = 64 * 1024 * 1024;

/** Finds the texts in a body. Synchronous, so that a gate that must answer at once can call it. */
export function readBody({ bytes, contentType, contentEncoding }: RawBody): ReadBody {
  if (bytes.length === 0) return { parts: [], fields: [], write: () => new Uint8Array() };
  // The bytes decide, not the header alone: the header is the page's word.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return readGzip(bytes, contentType);
  if (contentEncoding !== '' && contentEncoding !== 'identity') return 'unreadable';

  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/connect+proto' || type === 'application/connect+json') {
    return readConnectFrames(bytes, type.endsWith('json') ? readText : readProtobuf);
  }
  if (type === 'application/proto' || type === 'application/x-protobuf') return readProtobuf(bytes);
  if (type === 'application/x-www-form-urlencoded') return readForm(bytes);
  if (type === '' || type === 'application/json' || type.startsWith('text/')) return readText(bytes);
  return 'unreadable';
}

/** JSON where it is JSON, else the text as a whole. */
function readText(bytes: Uint8Array): ReadBody {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8: bytes that nobody described.
    return 'unreadable';
  }
  const json = readJson(text);
  if (json !== 'unreadable') return json;
  return { parts: [text], fields: [], write: ([next = text]) => new TextEncoder().encode(next) };
}

function readGzip(bytes: Uint8Array, contentType: string): ReadBody {
  let unpacked: Uint8Array;
  try {
    if (declaredSize(bytes) > maximumUnpacked) return 'unreadable';
    unpacked = gunzipSync(bytes);
  } catch {
    // Damaged gzip: nobody knows what is in it.
    return 'unreadable';
  }
  const inner = readBody({ bytes: unpacked, contentType, contentEncoding: '' });
  if (inner === 'unreadable') return 'unreadable';
  return { ...inner, write: (parts) => gzipSync(inner.write(parts)) };
}

/** The unpacked size that a gzip file claims in its last four bytes (RFC 1952, ISIZE). */
function declaredSize(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
}
