import type { Finding } from '@/lib/model/finding';
import { isAtLeast } from '@/lib/model/likelihood';
import { createSurroundings, type Surroundings } from './context';
import type { Claim, Detector } from './detector';
import { readBase64 } from './encodings/base64';
import { readHexadecimal } from './encodings/hexadecimal';
import { readSpaced } from './encodings/spaced';
import { readSpoken } from './encodings/spoken';
import { forEachPhraseEndingAt } from './found-phrases';
import { createGates, spokenNumbers } from './gates';
import { createHeadings } from './headings';
import { createNumberJudge } from './judge-numbers';
import { normalise } from './normalise';
import { createHeadingTest } from './organization/heading-test';
import type { WholeDetector } from './organization/whole-detector';
import { isDigit } from './characters';
import { isAsciiLetter } from './words';
import { withoutOverlaps } from './overlap';
import { createTokenReader } from './read-tokens';
import { Segments } from './segments';
import { createStructure } from './structure/structure';
import { prefixIndex, Tokens } from './tokens';

/** Code units that are read before anybody looks at what was found in them. */
const blockLength = 4096;

/** What stands this far behind a value may say something about it, so it has to be read first. Code units. */
const lookAhead = 160;
/** Words this far before a value may name it. Code units. */
const lookBehind = 256;

/** Words that may name a decoded value, before it; half as many behind. Code units. */
const decodedContext = 64;

/** Besides letters and digits: `+`, `/`, `_`, `-` and `=` at the end. */
const isEncodingSign = (code: number): boolean =>
  code === 43 ||
  code === 47 ||
  code === 95 ||
  code === 45 ||
  code === 61 ||
  isAsciiLetter(code) ||
  isDigit(code);

/** A scan under way, so that a long text can be scanned with pauses. */
export type Scan = {
  /** Goes on for about `units` UTF-16 code units; true when it has reached the end. */
  advance(units: number): boolean;
  /** All findings, sorted by start, without overlaps. Only after the end. */
  findings(): readonly Finding[];
};

export type Scanner = {
  /**
   * Everything the detectors see in a text, sorted by start, without overlaps. Offsets are UTF-16 code units in the text
   * as given: `text.slice(start, end)` is the value with all zero-width characters inside it. Never throws; linear.
   */
  (text: string): readonly Finding[];
  /** The same in pieces: how they are cut changes nothing. */
  begin(text: string): Scan;
};

/** @param own the organisation's own detectors, which look at the text itself and not at its tokens */
export function createScanner(all: readonly Detector[], own: readonly WholeDetector[] = []): Scanner {
  const gates = createGates(all);
  const read = createTokenReader(gates.tokens);
  const headings = createHeadings(read, gates.index);
  // Room for the tokens of a block, kept for the next text.
  const spare: { tokens: Tokens; segments: Segments }[] = [];

  const begin = (given: string, isDecoded = false): Scan => {
    const view = normalise(given);
    const { text } = view;
    const { tokens, segments } = spare.pop() ?? { tokens: new Tokens(), segments: new Segments() };
    tokens.clear(text.length);
    const found: Finding[] = [];
    const surroundingsOf = createSurroundings(text, tokens, gates.index);

    const report = (
      { id, category, reasons }: Pick<Detector, 'id' | 'category' | 'reasons'>,
      claim: Claim,
    ): void => {
      const { start, end } = view.original(claim.start, claim.end);
      const all = [...new Set([...reasons, ...(claim.reasons ?? [])])];
      found.push({ detector: id, category, start, end, likelihood: claim.likelihood, reasons: all });
    };
    const judgeNumbers = createNumberJudge(gates.shapes, {
      ...{ text, segments, surroundingsOf, headings, report },
      decoded: (start, end, decoded) => {
        if (!isDecoded) scanDecoded(start, end, decoded);
      },
      structure: createStructure(text),
    });
    const contextOf =
      (detector: Detector) =>
      (start: number, end: number): ReturnType<Surroundings['of']> =>
        surroundingsOf(start, end, [detector]).of(detector.id);

    const show = (detector: Exclude<Detector, { kind: 'number' }>, at: number, end: number): void => {
      const claim =
        detector.kind === 'label'
          ? detector.read(text, at, end, contextOf(detector))
          : detector.read(text, at, contextOf(detector));
      if (claim !== undefined) report(detector, claim);
    };

    let spokenTo = 0;
    const readSpokenAt = (start: number): void => {
      if (isDecoded || start < spokenTo) return;
      const spoken = readSpoken(text, start);
      if (spoken === undefined) return;
      spokenTo = spoken.end;
      scanDecoded(spoken.start, spoken.end, spoken.digits);
    };

    const readTriggers = (until: number): void => {
      for (let index = 0; index < tokens.triggers.length; index++) {
        const word = tokens.triggers.get(index);
        if (tokens.wordStarts.get(word) >= until) return;
        forEachPhraseEndingAt(text, tokens, word, gates.index, ({ triggerOf }, start, end) => {
          for (const id of triggerOf) {
            if (id === spokenNumbers) readSpokenAt(start);
            for (const detector of gates.triggered.get(id) ?? []) show(detector, start, end);
          }
        });
      }
    };

    const readPrefixes = (until: number): void => {
      for (let index = 0; index < tokens.prefixes.length; index++) {
        const at = tokens.prefixes.get(index);
        if (at >= until) return;
        const key = prefixIndex(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
        for (const { prefix, detector } of gates.prefixed.get(key) ?? [])
          if (text.startsWith(prefix, at)) show(detector, at, at);
      }
    };

    const readSigns = (until: number): void => {
      for (let index = 0; index < tokens.signs.length; index++) {
        const at = tokens.signs.get(index);
        if (at >= until) return;
        for (const detector of gates.signed.get(text.charCodeAt(at)) ?? []) show(detector, at, at + 1);
      }
    };

    const readEndings = (until: number): void => {
      for (let index = 0; index < tokens.endings.length; index++) {
        const end = tokens.endings.get(index);
        if (end >= until) return;
        for (const { ending, detector } of gates.endings) {
          const start = end - ending.length;
          if (text.slice(start, end).toLowerCase() === ending) show(detector, start, end);
        }
      }
    };

    /** What stands there when it is decoded, with the words around it, which may name it. */
    const scanDecoded = (start: number, end: number, decoded: string): void => {
      const before = text.slice(Math.max(0, start - decodedContext), start);
      const inner = begin(before + decoded + text.slice(end, end + decodedContext / 2), true);
      inner.advance(Infinity);
      const last = before.length + decoded.length;
      const seen = new Set<string>();
      for (const { detector, category, likelihood, reasons, ...at } of inner.findings()) {
        if (
          at.end <= before.length ||
          at.start >= last ||
          !isAtLeast(likelihood, 'LIKELY') ||
          seen.has(detector)
        )
          continue;
        seen.add(detector);
        report({ id: detector, category, reasons }, { start, end, likelihood, reasons: ['encoded'] });
      }
    };

    const readLongTokens = (until: number): void => {
      for (let index = 0; index < tokens.longTokens.length; index += 2) {
        const start = tokens.longTokens.get(index);
        if (start >= until) return;
        let end = tokens.longTokens.get(index + 1);
        while (end < text.length && isEncodingSign(text.charCodeAt(end))) end++;
        const decoded = readBase64(text, start, end) ?? readHexadecimal(text, start, end);
        if (decoded !== undefined) scanDecoded(start, end, decoded);
      }
    };

    const readSpacedRows = (until: number): void => {
      for (let index = 0; index < tokens.spacedRows.length; index++) {
        const start = tokens.spacedRows.get(index);
        if (start >= until) return;
        const spaced = readSpaced(text, start);
        if (spaced !== undefined) scanDecoded(start, spaced.end, spaced.decoded);
      }
    };

    const owners = own.map((detector) => ({ detector, isNamed: createHeadingTest(text, detector.keywords) }));
    const readOwn = (from: number, until: number): void => {
      for (const { detector, isNamed } of owners) {
        for (const claim of detector.find(text, from, Math.min(until, text.length), isNamed))
          report({ ...detector, reasons: [] }, claim);
      }
    };

    let readTo = 0;
    let takenTo = 0;
    let lookedTo = 0;

    const readBlock = (): void => {
      const blockEnd = Math.min(text.length, readTo + blockLength);
      let taken = Math.max(takenTo, blockEnd);
      // A token that goes on beyond the block is read to its end.
      while (taken < text.length && text.charCodeAt(taken - 1) > 47) taken++;
      tokens.take(text, takenTo, taken);
      takenTo = taken;
      readTo = read(tokens, readTo, blockEnd);
      const until = readTo >= text.length ? Infinity : Math.max(lookedTo, readTo - lookAhead);
      segments.read(text, tokens, until);
      judgeNumbers(lookedTo, until);
      readTriggers(until);
      readPrefixes(until);
      readSigns(until);
      readEndings(until);
      if (!isDecoded) {
        readLongTokens(until);
        readSpacedRows(until);
        readOwn(lookedTo, until);
      }
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
      findings() {
        spare.push({ tokens, segments });
        return withoutOverlaps(found);
      },
    };
  };

  const scan = (text: string): readonly Finding[] => {
    const run = begin(text);
    run.advance(Infinity);
    return run.findings();
  };
  return Object.assign(scan, { begin: (text: string) => begin(text) });
}
