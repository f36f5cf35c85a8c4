import type { Finding, Reason } from '@/lib/model/finding';
import type { Claim, Detector } from './detector';
import { createGates } from './gates';
import { createHeadings } from './headings';
import { createNormaliser, type View } from './normalise';
import type { WholeDetector } from './organization/whole-detector';
import { withoutOverlaps } from './overlap';
import { createTextReader, type TextReader } from './read-text';
import { createNameReader } from './read-names';
import { createTokenReader } from './read-tokens';
import { Segments } from './segments';
import { Tokens } from './tokens';

/** A scan under way, so that a long text can be scanned with pauses. */
export type Scan = {
  /** Goes on for about `units` UTF-16 code units; true when it has reached the end. */
  advance(units: number): boolean;
  /** All findings, sorted by start, without overlaps. Only after the end, and once. */
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

/** Each once. */
function union(some: readonly Reason[], more: readonly Reason[]): readonly Reason[] {
  const all = [...some];
  for (const reason of more) if (!all.includes(reason)) all.push(reason);
  return all;
}

/** @param own the organisation's own detectors, which look at the text itself and not at its tokens */
export function createScanner(all: readonly Detector[], own: readonly WholeDetector[] = []): Scanner {
  const gates = createGates(all);
  const read = createTokenReader(gates.tokens, gates.names);
  const readNames = createNameReader(gates.names);
  const headings = createHeadings(read, gates);
  // Room for the tokens of a block, kept for the next text.
  const spare: { tokens: Tokens; segments: Segments }[] = [];

  /** @param isDecoded the text is what another one holds in another writing: that goes one step deep */
  const begin = (given: string, isDecoded: boolean): Scan => {
    const normaliser = createNormaliser(given);
    const room = spare.pop() ?? { tokens: new Tokens(), segments: new Segments() };
    const found: Finding[] = [];
    let reader: TextReader | undefined;

    const readView = (view: View): TextReader => {
      const report = (
        { id, category, reasons }: Pick<Detector, 'id' | 'category' | 'reasons'>,
        { start, end, likelihood, reasons: more = [] }: Claim,
      ): void => {
        const all = more.length === 0 ? reasons : reasons.length === 0 ? more : union(reasons, more);
        const { start: from, end: to } = view.original(start, end);
        found.push({ detector: id, category, start: from, end: to, likelihood, reasons: all });
      };
      return createTextReader({
        ...{ text: view.text, ...room, gates, read, readNames, headings, report },
        own: isDecoded ? [] : own,
        scanDecoded: isDecoded ? undefined : (text) => run(begin(text, true)),
      });
    };

    return {
      advance(units) {
        if (reader === undefined) {
          if (!normaliser.advance(units)) return false;
          reader = readView(normaliser.view());
          if (units !== Infinity) return false;
        }
        return reader.advance(units);
      },
      findings() {
        spare.push(room);
        return withoutOverlaps(found);
      },
    };
  };

  const run = (scan: Scan): readonly Finding[] => {
    while (!scan.advance(Infinity));
    return scan.findings();
  };
  return Object.assign((text: string) => run(begin(text, false)), {
    begin: (text: string) => begin(text, false),
  });
}
