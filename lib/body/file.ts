import { decodeText } from './charset';
import { isGzip, readGzip } from './gzip';
import { readOffice } from './office/office';
import type { ReadBody } from './readable';
import { maximumFile } from './sizes';
import { isZip } from './office/zip';
import { readRtf } from './rtf';

/**
 * Finds the texts in a file: one part for a text file, whatever its format (JSON and CSV too: their structure is evidence),
 * several for an office document, which is fixed. Names and types tell little: only the bytes decide. Never throws.
 */
export function readFile(bytes: Uint8Array): ReadBody {
  if (bytes.length > maximumFile) return 'unreadable';
  if (isGzip(bytes)) return readGzip(bytes, readUnpacked);
  return readUnpacked(bytes);
}

function readUnpacked(bytes: Uint8Array): ReadBody {
  if (bytes.length === 0) return none;
  if (isZip(bytes)) return readOffice(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, markRange));
  if (start.includes('%PDF-')) return 'unreadable';
  if (/^(\xef\xbb\xbf)?\s*\{\\rtf/.test(start)) return readRtf(bytes);
  const decoded = decodeText(bytes);
  if (decoded === null) return 'unreadable';
  const { text, encode } = decoded;
  return {
    parts: [text],
    fields: [],
    unreadable: [],
    isFixed: false,
    write: ([next = text]) => encode(next),
  };
}

const none: ReadBody = {
  parts: [],
  fields: [],
  unreadable: [],
  isFixed: false,
  write: () => new Uint8Array(),
};

/** A PDF may be all ASCII, and hide what it says in it. Readers look for its mark in this many bytes. */
const markRange = 1024;
