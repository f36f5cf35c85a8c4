import { decodeText } from '@/lib/body/charset';
import { isChanged, type ReadBody } from '@/lib/body/readable';
import { maximumFile } from '@/lib/body/sizes';
import { readFlow } from './flow';
import { dayZeroOf, readForms, readSheet, readStrings, type Workbook } from './sheet';
import { createTextOut } from './text-out';
import { commentOf, listZip, unpackEntry, type ZipEntry } from './zip';

/** Files of these names hold the document itself, its notes, comments, headers, charts. */
const flow = /\.(xml|rels|rdf|vml|xhtml|html?|opf|ncx)$/i;

/** Names and values that stand in attributes, or under a name that is evidence: the scanner reads the XML as it is. */
const data =
  /^(docProps\/|customXml\/(?!_rels\/)|meta\.xml$|xl\/(connections\.xml$|pivotCache\/(?!_rels\/)))/;

const sheet = /^xl\/worksheets\/[^/]+\.xml$/;

/** Pictures of what is read anyway, and what the program needs: fonts, settings of a printer, styles of a book. */
const harmless =
  /^(docProps\/thumbnail\.|Thumbnails\/|ObjectReplacements\/|layout-cache$|mimetype$)|\/printerSettings\d*\.bin$|\.(odttf|fntdata|ttf|otf|woff2?|css)$/i;

/**
 * Reads an office document: docx, xlsx, pptx and their like, odt, ods, odp, epub. Pictures in it, macros and embedded files
 * are pieces that could not be read. It is fixed. Unreadable when it is another archive, damaged, encrypted or too large.
 * @see ECMA-376, and OASIS OpenDocument 1.3
 */
export function readOffice(bytes: Uint8Array): ReadBody {
  let parts: readonly string[];
  let pieces: readonly Uint8Array[];
  try {
    const entries = listZip(bytes).filter((entry) => !isEmpty(entry));
    if (!isOffice(entries) || isTwofold(entries)) return 'unreadable';
    parts = [...readParts(entries), commentOf(bytes)].filter((part) => part.trim() !== '');
    pieces = entries
      .filter(({ name }) => !flow.test(name) && !harmless.test(name))
      .map(({ stored }) => stored);
  } catch {
    // Damaged, encrypted or too large: nobody knows what is in it, and the error might tell.
    return 'unreadable';
  }
  return {
    parts,
    fields: [],
    unreadable: pieces,
    isFixed: true,
    write(next) {
      if (isChanged(parts, next)) throw new TypeError('An office document cannot be changed here.');
      return bytes.slice();
    },
  };
}

/** Folders are, and files that were never written to. What claims to be and holds something is damaged. */
function isEmpty({ stored, size }: ZipEntry): boolean {
  return size === 0 && stored.length <= emptyPacked;
}

/** Bytes that nothing takes, packed. */
const emptyPacked = 2;

/** Of two entries with one name programs read one, and not all of them the same. */
function isTwofold(entries: readonly ZipEntry[]): boolean {
  return new Set(entries.map(({ name }) => name)).size < entries.length;
}

function isOffice(entries: readonly ZipEntry[]): boolean {
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(/^\[Content_Types\]\.xml$/)) return has(/^(word|xl|ppt)\//);
  return has(/^mimetype$/) && has(/^(content\.xml|META-INF\/container\.xml)$/);
}

/** One part for each file of the document that holds a text. */
function readParts(entries: readonly ZipEntry[]): readonly string[] {
  let left = maximumFile;
  const xmlOf = (entry: ZipEntry): string => {
    const unpacked = unpackEntry(entry, left);
    left -= unpacked.length;
    const decoded = decodeText(unpacked);
    // UTF-8 unless a mark says UTF-16; in any other encoding it says so in its first line.
    if (decoded === null || /^<\?xml[^>]*encoding\s*=\s*["'](?!utf-?(8|16)["'])/i.test(decoded.text)) {
      throw new RangeError('another encoding');
    }
    return decoded.text;
  };
  const named = (name: string): string => {
    const entry = entries.find((one) => one.name === name);
    return entry === undefined ? '' : xmlOf(entry);
  };
  const strings = readStrings(named('xl/sharedStrings.xml'));
  const book: Workbook = {
    strings,
    forms: readForms(named('xl/styles.xml')),
    shown: new Set(),
    dayZero: dayZeroOf(named('xl/workbook.xml')),
  };
  const out = createTextOut();
  const read = ({ name }: ZipEntry, xml: string): string => {
    if (name === 'META-INF/manifest.xml' && xml.includes('encryption-data'))
      throw new RangeError('encrypted');
    if (sheet.test(name)) readSheet(xml, book, out);
    else if (data.test(name)) out.text(xml);
    else readFlow(xml, out);
    return out.take();
  };
  const parts = entries
    .filter(({ name }) => flow.test(name) && name !== 'xl/sharedStrings.xml' && name !== 'xl/styles.xml')
    .map((entry) => read(entry, xmlOf(entry)));
  const unused = strings.filter((_, index) => !book.shown.has(index)).join('\n');
  return [...parts, unused];
}
