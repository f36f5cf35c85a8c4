import type { Finding, Reason } from '@/lib/model/finding';
import { isAtLeast } from '@/lib/model/likelihood';
import { isDigit } from '@/lib/scan/characters';
import { readBase64 } from './base64';
import { readCodes } from './codes';
import { readHexadecimal } from './hexadecimal';
import { readPieces } from './pieces';
import { readSpaced } from './spaced';
import { readSpelled } from './spelled';
import { readSpoken } from './spoken';
import type { Report } from '@/lib/scan/report';
import { noGap, type Segments } from '@/lib/scan/tokens/segments';
import type { Tokens } from '@/lib/scan/tokens/tokens';
import { isAsciiLetter } from '@/lib/scan/tokens/words';

/** Words that may name a decoded value, before it; half as many behind. Code units. */
const context = 64;

/**
 * So many decoded values are looked at in any text, and one more for so many code units before it: a scan of its own costs
 * as much as reading some hundred code units.
 */
const freeScans = 100;
const unitsPerScan = 2000;

/** An IBAN with a dash between all its characters. */
const longestSpoken = 67;

/** Longer ones are files, not values. Code units. */
const longestEncoded = 401;

/** Besides letters and digits: `+`, `/`, `_`, `-` and `=` at the end. */
const isEncodingSign = (code: number): boolean =>
  isAsciiLetter(code) || isDigit(code) || (code < 128 && '+/_-='.includes(String.fromCharCode(code)));

const isLetterless = /^[^A-Za-z]+$/;

/** Between a name and its value: `: `, ` is `, `: <span>`. Code units. */
const longestLink = 20;
const link = /^[^A-Za-z\d]{0,6}(?:(?:is|was|ist|est|es)[^A-Za-z\d]{1,4})?(?:<[a-z]{1,6}>)?$/i;

/** Whether single digits are several numbers: those of a program's list, the steps of something. */
const isList = (text: string, start: number, digits: string): boolean =>
  text.charCodeAt(start + 1) === comma || '1234567890'.startsWith(digits);

const comma = 44;

/** Reasons that stand for a name beside the value. */
const naming: ReadonlySet<Reason> = new Set<Reason>(['label', 'header', 'list']);

type Decoding = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly segments: Segments;
  readonly report: Report;
  readonly scanDecoded: ((text: string) => readonly Finding[]) | undefined;
};

/** Values that are written in another way than in digits and letters one after the other. */
export type Decoder = {
  /** Looks at the number that `text.slice(start, end)` stands for, among the words around it. */
  readNumber(start: number, end: number, decoded: string): void;
  /** A number that is spelled out may begin here. */
  readSpoken(start: number): void;
  /** Encoded tokens and spaced values before an offset. */
  readTokens(until: number): void;
};

const nothing: Decoder = {
  readNumber: () => undefined,
  readSpoken: () => undefined,
  readTokens: () => undefined,
};

export function createDecoder({ text, tokens, segments, report, scanDecoded }: Decoding): Decoder {
  if (scanDecoded === undefined) return nothing;

  let scans = 0;
  const scan = (
    start: number,
    end: number,
    decoded: string,
    { mustBeNamed = false, isNumber = false } = {},
  ): void => {
    if (++scans > freeScans + start / unitsPerScan) return;
    const before = text.slice(Math.max(0, start - context), start);
    const last = before.length + decoded.length;
    const seen = new Set<string>();
    for (const finding of scanDecoded(before + decoded + text.slice(end, end + context / 2))) {
      const { detector, category, likelihood, reasons } = finding;
      const isInside = finding.end > before.length && finding.start < last;
      if (!isInside || !isAtLeast(likelihood, 'LIKELY') || seen.has(detector)) continue;
      if (isNumber && category === 'credentials') continue;
      if (mustBeNamed && !reasons.some((reason) => naming.has(reason))) continue;
      seen.add(detector);
      // The value may go on beside what was decoded of it: `2MV7-N6O-KU44`.
      const from = start - Math.max(0, before.length - finding.start);
      const to = end + Math.max(0, finding.end - last);
      report({ id: detector, category, reasons }, { start: from, end: to, likelihood, reasons: ['encoded'] });
    }
  };

  /** Whether a word of some label stands directly before. */
  const isNamed = (start: number): boolean => {
    const { starts, ends } = tokens.names;
    const next = starts.countBelow(start);
    if (next === 0) return false;
    const end = ends.get(next - 1);
    return end > start - longestLink && link.test(text.slice(end, start));
  };

  /** What might as well be several numbers has to be called by its name. */
  const scanNamed = (start: number, end: number, decoded: string): void => {
    if (isNamed(start)) scan(start, end, decoded, { mustBeNamed: true });
  };

  let decodedTo = 0;
  const readLongTokens = (until: number): void => {
    for (let index = 0; index < tokens.longTokens.length; index += 2) {
      const start = tokens.longTokens.get(index);
      if (start >= until) return;
      if (start < decodedTo) continue;
      const most = Math.min(text.length, start + longestEncoded);
      let end = tokens.longTokens.get(index + 1);
      while (end < most && isEncodingSign(text.charCodeAt(end))) end++;
      decodedTo = end;
      const decoded = readBase64(text, start, end) ?? readHexadecimal(text, start, end);
      if (decoded !== undefined) scan(start, end, decoded);
    }
  };

  const readLongGroups = (): void => {
    const { longGroups } = segments;
    for (let index = 0; index < longGroups.length; index += 2) {
      const start = longGroups[index] as number;
      if (start < decodedTo) continue;
      const end = longGroups[index + 1] as number;
      const decoded = readHexadecimal(text, start, end);
      if (decoded === undefined) continue;
      decodedTo = end;
      scanNamed(start, end, decoded);
    }
  };

  let shortTo = 0;
  const readShortRows = (): void => {
    for (const from of segments.shortRows) {
      if (from < shortTo) continue;
      const next = text.charCodeAt(from + 1);
      const isSingle = !isDigit(next) && !isAsciiLetter(next);
      const row = isSingle ? readSpaced(text, from, shortTo) : readCodes(text, from, shortTo);
      shortTo = row?.end ?? from;
      if (row === undefined || row.decoded === '') continue;
      const hasLetters = !isLetterless.test(row.decoded);
      const written = text.slice(row.start, row.end);
      // `2 1 9 - 4 5 - 6 7 8 9`: the dashes say which groups it has.
      if (isSingle && !hasLetters && written.includes(' - '))
        scan(row.start, row.end, written.replaceAll(' ', ''), { isNumber: true });
      if (!isSingle || hasLetters) scan(row.start, row.end, row.decoded, { mustBeNamed: !hasLetters });
      else if (!isList(text, row.start, row.decoded)) scanNamed(row.start, row.end, row.decoded);
    }
  };

  let piecesTo = 0;
  const readCutNumbers = (): void => {
    let first = 0;
    for (let next = 1; next <= segments.length; next++) {
      if (next < segments.length && segments.gap(next) !== noGap) continue;
      const pieces = next - first > 2 ? readPieces(text, segments, first, next) : undefined;
      first = next;
      if (pieces === undefined || pieces.start < piecesTo) continue;
      piecesTo = pieces.end;
      scanNamed(pieces.start, pieces.end, pieces.decoded);
    }
  };

  let spokenTo = 0;
  return {
    // A secret has letters and digits side by side in any case.
    readNumber: (start, end, number) => scan(start, end, number, { isNumber: true }),
    readSpoken(start) {
      if (start < spokenTo) return;
      const spelled = readSpelled(text, start);
      if (spelled !== undefined) scan(spelled.start, spelled.end, spelled.digits, { isNumber: true });
      const spoken = readSpoken(text, start);
      if (spoken === undefined) return;
      spokenTo = spoken.end;
      if (spoken.digits.length <= longestSpoken) scan(spoken.start, spoken.end, spoken.digits);
    },
    readTokens(until) {
      readLongTokens(until);
      readLongGroups();
      readShortRows();
      readCutNumbers();
    },
  };
}
