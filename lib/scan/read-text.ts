import type { Finding } from '@/lib/model/finding';
import { isDigit } from './characters';
import { createColumnCells } from './structure/column-cells';
import { createSurroundings } from './surroundings/surroundings';
import { createDecoder } from './encodings/decode-values';
import type { Gates } from './gates';
import type { Headings } from './structure/headings';
import { createNumberJudge, type JudgeNumbers } from './numbers/judge-numbers';
import { createHeadingTest } from './organization/heading-test';
import type { WholeDetector } from './organization/whole-detector';
import type { ReadNames } from './tokens/read-names';
import type { ReadTokens } from './tokens/read-tokens';
import type { AddFinding, Report } from './report';
import type { Segments } from './tokens/segments';
import { createTokenShow } from './tokens/show-tokens';
import type { Tokens } from './tokens/tokens';
import { isWordLetter } from './tokens/words';

/** Code units that are read before anybody looks at what was found in them. */
export const blockLength = 16_384;

/** Encoded files and the like are longer, and nobody looks into them. Code units. */
const longestToken = 16_384;

/** What stands this far behind a value may say something about it, so it has to be read first. Code units. */
const lookAhead = 160;
/** Words this far before a value may name it. Code units. */
const lookBehind = 256;

/** A heading further than this before the first digit of a text heads nothing in it. Code units. */
const longestHeaded = 65_536;

const isInToken = (code: number): boolean => isDigit(code) || isWordLetter(code);

/** What it takes to read one folded text. */
export type TextReading = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly segments: Segments;
  readonly gates: Gates;
  readonly read: ReadTokens;
  readonly readNames: ReadNames;
  readonly headings: Headings;
  readonly report: Report;
  readonly add: AddFinding;
  readonly own: readonly WholeDetector[];
  /** Scans what a value stands for in another writing; `undefined` where nothing is decoded any more. */
  readonly scanDecoded: ((text: string) => readonly Finding[]) | undefined;
};

export type TextReader = {
  /** Goes on for about `units` UTF-16 code units; true when it has reached the end. */
  advance(units: number): boolean;
};

/**
 * The order of the steps: a block of the text is taken and read, then everybody looks at what was found in it.
 *
 * Where the time goes, `npm run bench` prints in bare loops over the same text. Folding sees every character once, reading
 * twice, and looks up each word by five of its letters: of a vocabulary of thousands no less tells one from the others. That alone
 * takes about as long as the aim allows for all of it. The rest is spent on the words that somebody waits for (in prose about
 * one in eight) and on the numbers, each of which costs as much as a hundred characters of the loop: it is compared letter by
 * letter, and what stands around it is looked at. There is no hot spot left; only fewer words and fewer detectors cost less.
 */
export function createTextReader(reading: TextReading): TextReader {
  const { text, tokens, segments, gates, read, readNames, report, own } = reading;
  tokens.clear();
  const surroundingsOf = createSurroundings(text, tokens, gates.names, readNames);
  const decoder = createDecoder(reading);
  let judgeNumbers: JudgeNumbers | undefined;
  const createJudge = (): JudgeNumbers =>
    createNumberJudge(gates.shapes(), { ...reading, surroundingsOf, decoded: decoder.readNumber });
  const showTokens = createTokenShow({
    ...{ ...reading, surroundingsOf, readSpoken: decoder.readSpoken },
    cells: createColumnCells(reading),
  });
  const owners = own.map((detector) => ({ detector, isNamed: createHeadingTest(text, detector.keywords) }));

  const showOwn = (from: number, until: number): void => {
    for (const { detector, isNamed } of owners) {
      for (const claim of detector.find(text, from, Math.min(until, text.length), isNamed))
        report({ ...detector, reasons: [] }, claim);
    }
  };

  // Names are for numbers.
  const firstDigit = text.search(/\d/);
  const namesFrom = firstDigit < 0 ? Infinity : firstDigit - longestHeaded;
  let readTo = 0;
  let lookedTo = 0;

  const readBlock = (): void => {
    let taken = Math.min(text.length, readTo + blockLength);
    // A token that goes on beyond the block is read to its end, if it is one that means anything.
    const most = Math.min(text.length, taken + longestToken);
    while (taken < most && isInToken(text.charCodeAt(taken - 1))) taken++;
    tokens.take(text, readTo, taken);
    read(tokens, taken > namesFrom);
    readTo = taken;

    const until = readTo >= text.length ? Infinity : Math.max(lookedTo, readTo - lookAhead);
    segments.read(text, tokens, until);
    if (segments.length > 0) (judgeNumbers ??= createJudge())(lookedTo, until);
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
