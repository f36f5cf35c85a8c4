import { constants, inflateRawSync } from 'node:zlib';

/**
 * Whether the bytes hold the value in a form that whoever gets them can read: as UTF-8 or UTF-16, percent-encoded,
 * escaped as in JSON, in base64, and in what was compressed with gzip or packed into a zip archive, at any place.
 * So it looks into JSON, forms, multipart files, protobuf, Connect frames and office documents without parsing them.
 */
export function bytesHold(bytes: Buffer, value: string, depth = 3): boolean {
  if (encodings(value).some((form) => bytes.includes(form))) return true;
  if (textHolds(bytes.toString('latin1'), value)) return true;
  if (depth === 0) return false;
  return [...unpackedIn(bytes), ...base64In(bytes)].some((inner) => bytesHold(inner, value, depth - 1));
}

/** The same for a text: an address, a header. */
export function textHolds(text: string, value: string): boolean {
  if (text.includes(value) || percentDecoded(text).includes(value)) return true;
  return text.includes('\\u') && unescaped(text).includes(value);
}

function encodings(value: string): Buffer[] {
  const utf16 = Buffer.from(value, 'utf16le');
  const json = JSON.stringify(value).slice(1, -1);
  return [Buffer.from(value), Buffer.from(json), utf16, Buffer.from(utf16).swap16()];
}

function percentDecoded(text: string): string {
  const bytes = text.replaceAll('+', ' ').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => byte(hex));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const unescaped = (text: string): string => text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => byte(hex));

const byte = (hex: string): string => String.fromCharCode(parseInt(hex, 16));

const gzipHead = Buffer.from([0x1f, 0x8b, 8]);
const zipHead = Buffer.from('PK\x03\x04', 'latin1');

/** What begins anywhere in the bytes with the mark of gzip, or of a deflated file in a zip archive. */
function unpackedIn(bytes: Buffer): Buffer[] {
  const starts = [
    ...placesOf(gzipHead, bytes).map((at) => afterGzipHead(bytes, at)),
    ...placesOf(zipHead, bytes).flatMap((at) => afterZipHead(bytes, at)),
  ];
  return starts.map((start) => inflated(bytes.subarray(start))).filter((one) => one !== null);
}

/** RFC 1952, section 2.3: ten bytes, and the file's name where the flag says so. */
const afterGzipHead = (bytes: Buffer, at: number): number =>
  (bytes[at + 3] ?? 0) & 8 ? bytes.indexOf(0, at + 10) + 1 : at + 10;

/** Nothing for a file that is stored as it is. */
function afterZipHead(bytes: Buffer, at: number): number[] {
  if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== 8) return [];
  return [at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)];
}

function placesOf(mark: Buffer, bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/** As far as it goes; null where the mark was a chance: what does not unpack holds nothing that anybody can read. */
function inflated(bytes: Buffer): Buffer | null {
  try {
    return inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return null;
  }
}

function base64In(bytes: Buffer): Buffer[] {
  const runs = bytes.toString('latin1').match(/[A-Za-z0-9+/_-]{12,}/g) ?? [];
  return runs.map((run) => Buffer.from(run, 'base64'));
}
