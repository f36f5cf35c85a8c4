import type { Finding, Reason } from '@/lib/model/finding';
import type { Detector } from './detector';
import { createGates } from './gates';
import { createHeadings } from './structure/headings';
import { createNormaliser, type View } from './encodings/normalise';
import type { WholeDetector } from './organization/whole-detector';
import { FoundInText } from './overlap';
import { createTextReader, type TextReader } from './read-text';
import { createNameReader } from './tokens/read-names';
import { createTokenReader } from './tokens/read-tokens';
import type { AddFinding, Report } from './report';
import { Segments } from './tokens/segments';
import { Tokens } from './tokens/tokens';

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

/** A list of reasons and those that are one longer: each list is made once, because findings may be hundreds of thousands. */
type ReasonList = { readonly reasons: readonly Reason[]; readonly longer: Map<Reason, ReasonList> };

const createReasonList = (reasons: readonly Reason[]): ReasonList => ({ reasons, longer: new Map() });

/** The list with these as well, each once. */
function withReasons(list: ReasonList, more: readonly Reason[]): ReasonList {
  let all = list;
  for (const reason of more) {
    let longer = all.longer.get(reason);
    if (longer === undefined) {
      longer = all.reasons.includes(reason) ? all : createReasonList([...all.reasons, reason]);
      all.longer.set(reason, longer);
    }
    all = longer;
  }
  return all;
}

/**
 * Before the first text that is scanned in pieces, its beginning is scanned again and again, a little further each time; code
 * units. The first characters that a scanner reads cost hundreds of times as much as those that follow: tables are made
 * when somebody first needs them, and engines run new code slowly. In one step that would be felt.
 */
const beginnings = [256, 512, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 12_288];

/** @param own the organisation's own detectors, which look at the text itself and not at its tokens */
export function createScanner(all: readonly Detector[], own: readonly WholeDetector[] = []): Scanner {
  const gates = createGates(all);
  const read = createTokenReader(gates.tokens, gates.names);
  const readNames = createNameReader(gates.names);
  const headings = createHeadings(read, gates);
  // Room for the tokens of a block, kept for the next text.
  const spare: { tokens: Tokens; segments: Segments }[] = [];
  const noReasons = createReasonList([]);
  const preparations: ((text: string) => unknown)[] = [
    () => gates.names(),
    () => gates.shapes(),
    // With a number at the end, because the words that name numbers are read only where there is one.
    ...beginnings.map((length) => (text: string) => run(begin(`${text.slice(0, length)} 1`, false))),
  ];

  /** @param isDecoded the text is what another one holds in another writing: that goes one step deep */
  const begin = (given: string, isDecoded: boolean): Scan => {
    const normaliser = createNormaliser(given);
    const room = spare.pop() ?? { tokens: new Tokens(), segments: new Segments() };
    const found = new FoundInText();
    let view: View | undefined;
    let reader: TextReader | undefined;

    const readView = (view: View): TextReader => {
      const add: AddFinding = ({ id, category }, reasons, start, end, likelihood) => {
        const { start: from, end: to } = view.original(start, end);
        found.add({ detector: id, category, start: from, end: to, likelihood, reasons });
      };
      const report: Report = (detector, { start, end, likelihood, reasons: more }) => {
        const { reasons } = detector;
        const all = more === undefined ? reasons : withReasons(withReasons(noReasons, reasons), more).reasons;
        add(detector, all, start, end, likelihood);
      };
      return createTextReader({
        ...{ text: view.text, ...room, gates, read, readNames, headings, report, add },
        own: isDecoded ? [] : own,
        scanDecoded: isDecoded ? undefined : (text) => run(begin(text, true)),
      });
    };

    return {
      advance(units) {
        const isAtOnce = units === Infinity;
        if (reader === undefined) {
          const prepare = isAtOnce || given.length < units ? undefined : preparations.shift();
          if (prepare !== undefined) {
            prepare(given);
            return false;
          }
          if (!normaliser.advance(units)) return false;
          // To copy a long text is as much work as to read a piece of it.
          if (view === undefined) {
            view = normaliser.view();
            if (!isAtOnce) return false;
          }
          reader = readView(view);
          if (!isAtOnce) return false;
        }
        const isDone = reader.advance(units);
        found.sort();
        return isDone;
      },
      findings() {
        spare.push(room);
        return found.withoutOverlaps();
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
