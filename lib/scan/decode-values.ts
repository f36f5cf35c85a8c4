import type { Finding } from '@/lib/model/finding';
import { isAtLeast } from '@/lib/model/likelihood';
import { isDigit } from './characters';
import { readBase64 } from './encodings/base64';
import { readHexadecimal } from './encodings/hexadecimal';
import { readSpaced } from './encodings/spaced';
import { readSpoken } from './encodings/spoken';
import type { Report } from './judge-numbers';
import type { Tokens } from './tokens';
import { isAsciiLetter } from './words';

/** Words that may name a decoded value, before it; half as many behind. Code units. */
const context = 64;

/** Longer ones are files, not values. Code units. */
const longestEncoded = 401;

/** Besides letters and digits: `+`, `/`, `_`, `-` and `=` at the end. */
const isEncodingSign = (code: number): boolean =>
  isAsciiLetter(code) || isDigit(code) || (code < 128 && '+/_-='.includes(String.fromCharCode(code)));

type Decoding = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly report: Report;
  readonly scanDecoded: ((text: string) => readonly Finding[]) | undefined;
};

/** Values that are written in another way than in digits and letters one after the other. */
export type Decoder = {
  /** Looks at what `text.slice(start, end)` stands for, among the words around it. */
  scan(start: number, end: number, decoded: string): void;
  /** A number that is spelled out may begin here. */
  readSpoken(start: number): void;
  /** Encoded tokens and spaced values before an offset. */
  readTokens(until: number): void;
};

const nothing: Decoder = { scan: () => undefined, readSpoken: () => undefined, readTokens: () => undefined };

export function createDecoder({ text, tokens, report, scanDecoded }: Decoding): Decoder {
  if (scanDecoded === undefined) return nothing;

  const scan = (start: number, end: number, decoded: string): void => {
    const before = text.slice(Math.max(0, start - context), start);
    const last = before.length + decoded.length;
    const seen = new Set<string>();
    for (const finding of scanDecoded(before + decoded + text.slice(end, end + context / 2))) {
      const { detector, category, likelihood, reasons } = finding;
      const isInside = finding.end > before.length && finding.start < last;
      if (!isInside || !isAtLeast(likelihood, 'LIKELY') || seen.has(detector)) continue;
      seen.add(detector);
      report({ id: detector, category, reasons }, { start, end, likelihood, reasons: ['encoded'] });
    }
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

  const readSpacedRows = (until: number): void => {
    for (let index = 0; index < tokens.spacedRows.length; index++) {
      const start = tokens.spacedRows.get(index);
      if (start >= until) return;
      const spaced = readSpaced(text, start);
      if (spaced !== undefined) scan(start, spaced.end, spaced.decoded);
    }
  };

  let spokenTo = 0;
  return {
    scan,
    readSpoken(start) {
      if (start < spokenTo) return;
      const spoken = readSpoken(text, start);
      if (spoken === undefined) return;
      spokenTo = spoken.end;
      scan(spoken.start, spoken.end, spoken.digits);
    },
    readTokens(until) {
      readLongTokens(until);
      readSpacedRows(until);
    },
  };
}
