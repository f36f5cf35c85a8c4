import type { Finding } from '@/lib/model/finding';
import { isDigit } from './characters';
import { createSurroundings } from './context';
import { createDecoder } from './decode-values';
import type { Gates } from './gates';
import type { Headings } from './headings';
import { createNumberJudge, type Report } from './judge-numbers';
import { createHeadingTest } from './organization/heading-test';
import type { WholeDetector } from './organization/whole-detector';
import type { ReadTokens } from './read-tokens';
import type { Segments } from './segments';
import { createTokenShow } from './show-tokens';
import { createStructure } from './structure/structure';
import type { Tokens } from './tokens';
import { isWordLetter } from './words';

/** Code units that are read before anybody looks at what was found in them. */
const blockLength = 4096;

/** What stands this far behind a value may say something about it, so it has to be read first. Code units. */
const lookAhead = 160;
/** Words this far before a value may name it. Code units. */
const lookBehind = 256;

const isInToken = (code: number): boolean => isDigit(code) || isWordLetter(code);

/** What it takes to read one folded text. */
export type TextReading = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly segments: Segments;
  readonly gates: Gates;
  readonly read: ReadTokens;
  readonly headings: Headings;
  readonly report: Report;
  readonly own: readonly WholeDetector[];
  /** Scans what a value stands for in another writing; `undefined` where nothing is decoded any more. */
  readonly scanDecoded: ((text: string) => readonly Finding[]) | undefined;
};

export type TextReader = {
  /** Goes on for about `units` UTF-16 code units; true when it has reached the end. */
  advance(units: number): boolean;
};

/** The order of the steps: a block of the text is taken and read, then everybody looks at what was found in it. */
export function createTextReader(reading: TextReading): TextReader {
  const { text, tokens, segments, gates, read, report, own } = reading;
  tokens.clear();
  const surroundingsOf = createSurroundings(text, tokens, gates.index);
  const decoder = createDecoder(reading);
  const judgeNumbers = createNumberJudge(gates.shapes, {
    ...{ ...reading, surroundingsOf, decoded: decoder.scan },
    structure: createStructure(text),
  });
  const showTokens = createTokenShow({ ...reading, surroundingsOf, readSpoken: decoder.readSpoken });
  const owners = own.map((detector) => ({ detector, isNamed: createHeadingTest(text, detector.keywords) }));

  const showOwn = (from: number, until: number): void => {
    for (const { detector, isNamed } of owners) {
      for (const claim of detector.find(text, from, Math.min(until, text.length), isNamed))
        report({ ...detector, reasons: [] }, claim);
    }
  };

  let readTo = 0;
  let lookedTo = 0;

  const readBlock = (): void => {
    const blockEnd = Math.min(text.length, readTo + blockLength);
    let taken = blockEnd;
    // A token that goes on beyond the block is read to its end.
    while (taken < text.length && isInToken(text.charCodeAt(taken - 1))) taken++;
    tokens.take(text, readTo, taken);
    readTo = read(tokens, readTo, blockEnd);

    const until = readTo >= text.length ? Infinity : Math.max(lookedTo, readTo - lookAhead);
    segments.read(text, tokens, until);
    judgeNumbers(lookedTo, until);
    showTokens(until);
    decoder.readTokens(until);
    showOwn(lookedTo, until);
    if (until === Infinity) return;
    tokens.forget(until, until - lookBehind);
    lookedTo = until;
  };

  return {
    advance(units) {
      const goal = readTo + units;
      while (readTo < text.length && readTo < goal) readBlock();
      return readTo >= text.length;
    },
  };
}
