import { readConnectFrames } from './connect';
import { readFile } from './file';
import { readForm } from './form';
import { isGzip, readGzip } from './gzip';
import { readJson } from './json';
import { readMultipart } from './multipart';
import { longestBoundary } from './multipart-frame';
import { hasControl, readProtobuf } from './protobuf';
import type { ReadBody, Readable } from './readable';
import { maximumFile } from './sizes';
import { utf8 } from './utf8';

/** What a body holds, as far as anybody can tell without its headers. */
export type Texts = Pick<Readable, 'parts' | 'unreadable'>;

/**
 * The texts in a body whose type nobody told. Where it can be read in several ways, those of all: to see a text twice costs
 * less than not to see it. Null when it cannot be read in any. Reads each byte a bounded number of times; never throws.
 */
export function textsOf(bytes: Uint8Array): Texts | null {
  if (bytes.length > maximumFile) return null;
  const read = isGzip(bytes) ? readGzip(bytes, readUntold) : readUntold(bytes);
  return read === 'unreadable' ? null : { parts: [...new Set(read.parts)], unreadable: read.unreadable };
}

function readUntold(bytes: Uint8Array): ReadBody {
  const boundary = firstBoundary(bytes);
  const form = boundary === null ? 'unreadable' : readMultipart(bytes, boundary, readAny);
  // Its first line says so and its last: it is nothing else.
  return form === 'unreadable' ? readAny(bytes) : form;
}

/** All readings as one, which is never written. */
function readAny(bytes: Uint8Array): ReadBody {
  const text = utf8(bytes);
  const json = readJson(bytes);
  const readings = [json, readProtobuf(bytes), readConnectFrames(bytes, readPayload)];
  if (text !== null && isFormLike(text)) readings.push(readForm(bytes));
  // JSON has no text outside its strings and numbers, and between the texts of a message stand only tags and lengths.
  const isMore = json === 'unreadable' && (text === null || !hasControl(text));
  if (isMore || readings.every((one) => one === 'unreadable')) readings.push(readFile(bytes));
  const read = readings.filter((one) => one !== 'unreadable');
  if (read.length === 0) return 'unreadable';
  return {
    parts: read.flatMap(({ parts }) => parts),
    fields: [],
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    isFixed: true,
    write() {
      throw new TypeError('It was read in several ways.');
    },
  };
}

/** Names and values as `application/x-www-form-urlencoded` spells them. */
function isFormLike(text: string): boolean {
  return text.includes('=') && !/[\s"<>{}]/.test(text);
}

function readPayload(bytes: Uint8Array): ReadBody {
  const json = readJson(bytes);
  return json === 'unreadable' ? readProtobuf(bytes) : json;
}

/** The boundary of a form, when the body begins with a line that looks like one. */
function firstBoundary(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, longestBoundary + 4));
  return /^--([^\r\n]{1,70}?)[ \t]*\r\n/.exec(start)?.[1] ?? null;
}
