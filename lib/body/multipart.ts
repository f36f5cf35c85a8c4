import { concat } from './concat';
import { decodeText } from './charset';
import { readFile } from './file';
import { cutMultipart, type Section } from './multipart-frame';
import { type PartHead, readPartHead } from './part-head';
import type { ReadBody, Readable } from './readable';

/** The boundary that a content type tells; null when it tells none, or several. */
export function boundaryOf(contentType: string): string | null {
  const told = [...contentType.matchAll(/;\s*boundary\s*=\s*(?:"([^"]*)"|([^;\s"]*))/gi)];
  const [match] = told;
  return match && told.length === 1 ? (match[1] ?? match[2] ?? null) : null;
}

/**
 * Reads a form with files: names, file names, texts and the texts of files are parts. What cannot be read are pieces, byte
 * for byte what the file was. The boundary stays, since a header that is not ours tells it.
 * @param readField reads the content of a field that is no file
 * @see RFC 7578
 */
export function readMultipart(
  bytes: Uint8Array,
  boundary: string,
  readField: (content: Uint8Array, contentType: string) => ReadBody,
): ReadBody {
  const frame = cutMultipart(bytes, boundary);
  if (frame === null) return 'unreadable';
  const sections: Opened[] = [];
  for (const section of frame.sections) {
    const opened = open(section, readField);
    if (opened === null) return 'unreadable';
    sections.push(opened);
  }
  const before = [readMargin(frame.preamble), ...sections.map(({ readable }) => readable)];
  const behind = readMargin(frame.epilogue);
  const all = [...before, behind];
  return {
    parts: all.flatMap(({ parts }) => parts),
    fields: sections.flatMap(({ name }) => name ?? []),
    unreadable: all.flatMap(({ unreadable }) => unreadable),
    isFixed: all.some(({ isFixed }) => isFixed),
    write(parts) {
      let from = 0;
      const write = (one: Readable) => one.write(parts.slice(from, (from += one.parts.length)));
      const chunks = before.map(write);
      const epilogue = write(behind);
      const written = concat([...chunks, frame.closing, epilogue]);
      const cut = cutMultipart(written, boundary);
      // A text that holds the boundary would end its part there.
      if (cut?.sections.length !== sections.length || cut.epilogue.length !== epilogue.length) {
        throw new TypeError('The new text holds the boundary of the form.');
      }
      return written;
    },
  };
}

type Opened = { readonly name: string | null; readonly readable: Readable };

/** Null when the headers are no text: then nobody knows how a server reads them. */
function open(
  section: Section,
  readField: (content: Uint8Array, contentType: string) => ReadBody,
): Opened | null {
  // Headers are bytes that stand for themselves: with zeros or a mark of UTF-16 among them, they would be read as others.
  const decoded = section.head.some((byte) => byte === 0 || byte >= 0xfe) ? null : decodeText(section.head);
  const head = decoded && readPartHead(decoded.text);
  if (!head) return null;
  const content = readContent(section.content, head, readField);
  const values = head.values.map(({ value }) => value);
  const own = [...values, ...content.parts];
  const readable: Readable = {
    ...content,
    parts: own,
    write(parts) {
      const written = content.write(parts.slice(values.length));
      return concat([section.delimiter, decoded.encode(writeHead(decoded.text, head, parts)), written]);
    },
  };
  return { name: head.name, readable };
}

function readContent(
  bytes: Uint8Array,
  { isFile, isEncoded, contentType }: PartHead,
  readField: (content: Uint8Array, contentType: string) => ReadBody,
): Readable {
  const whole = { parts: [], fields: [], unreadable: [bytes], isFixed: false, write: () => bytes.slice() };
  if (isEncoded) return whole;
  const read = isFile ? readFile(bytes) : readField(bytes, contentType);
  return read === 'unreadable' ? whole : read;
}

function writeHead(text: string, { values }: PartHead, parts: readonly string[]): string {
  let out = '';
  let end = 0;
  values.forEach(({ value, start, end: stop, spell }, index) => {
    const part = parts[index];
    out +=
      text.slice(end, start) + (part === undefined || part === value ? text.slice(start, stop) : spell(part));
    end = stop;
  });
  return out + text.slice(end);
}

/** Servers skip what stands before and behind; it leaves all the same. */
function readMargin(bytes: Uint8Array): Readable {
  const decoded = decodeText(bytes);
  const text = decoded?.text ?? '';
  return {
    parts: text.trim() === '' ? [] : [text],
    fields: [],
    unreadable: decoded === null ? [bytes] : [],
    isFixed: false,
    write: ([next = text]) => (decoded === null || next === text ? bytes.slice() : decoded.encode(next)),
  };
}
