import { isLetter } from '@/lib/scan/characters';
import type { ColumnCells } from '@/lib/scan/structure/column-cells';
import type { Context } from '@/lib/scan/context';
import type { SurroundingsOf } from '@/lib/scan/surroundings/surroundings';
import type {
  Detector,
  LabelDetector,
  PrefixDetector,
  SignDetector,
  TokenDetector,
} from '@/lib/scan/detector';
import type { Gates, Looking } from '@/lib/scan/gates';
import type { Report } from '@/lib/scan/report';
import { createMixedWords } from './mixed-words';
import { endingIndex, neighbourIndex, prefixIndex, type Tokens } from './tokens';
import type { Waiting } from '@/lib/scan/phrases/triggers';

type TokenShowing = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly gates: Gates;
  readonly surroundingsOf: SurroundingsOf;
  readonly report: Report;
  readonly cells: ColumnCells;
  /** Called where a word begins that may open a number that is spelled out. */
  readonly readSpoken: (start: number) => void;
};

const endingAt = (text: string, end: number): number =>
  endingIndex(text.charCodeAt(end - 3), text.charCodeAt(end - 2), text.charCodeAt(end - 1));

/** Most words that begin like a prefix have no sign where it ends. */
const stands = (text: string, at: number, prefix: string): boolean => {
  const last = prefix.length - 1;
  return text.charCodeAt(at + last) === prefix.charCodeAt(last) && text.startsWith(prefix, at);
};

/** Shows triggers, prefixes and signs before an offset to the detectors that wait for them. */
export function createTokenShow(showing: TokenShowing): (until: number) => void {
  const { text, tokens, gates, surroundingsOf, report, cells, readSpoken } = showing;

  // One function for all of them, because most need none.
  let shown: Detector;
  const contextOf = (from: number, to: number): Context =>
    surroundingsOf(from, to, gates.names().bitsOf([shown.id])).of(shown.id);
  const showWords = (
    detector: LabelDetector | TokenDetector,
    read: LabelDetector['read'],
    start: number,
    end: number,
  ): void => {
    shown = detector;
    const claim = read(text, start, end, contextOf);
    if (claim === undefined) return;
    report(detector, claim);
    for (const other of claim.others ?? []) report(detector, other);
  };
  const show = ({ detector, read }: Looking<PrefixDetector | SignDetector>, at: number): void => {
    shown = detector;
    const claim = read(text, at, contextOf);
    if (claim !== undefined) report(detector, claim);
  };

  let nextGroup = 0;
  const hasDigitNear = (digitWithin: number, start: number, end: number): boolean => {
    if (digitWithin === Infinity) return true;
    const { groupStarts, groupEnds } = tokens;
    // Words are asked about from left to right, so the place among the groups moves little.
    if (nextGroup > groupEnds.length) nextGroup = groupEnds.length;
    while (nextGroup > 0 && groupEnds.get(nextGroup - 1) >= start - digitWithin) nextGroup--;
    while (nextGroup < groupEnds.length && groupEnds.get(nextGroup) < start - digitWithin) nextGroup++;
    return nextGroup < groupStarts.length && groupStarts.get(nextGroup) <= end + digitWithin;
  };

  const showTrigger = (
    { detector, read, digitWithin, hasCell }: Waiting,
    start: number,
    end: number,
  ): void => {
    if (detector === undefined) return readSpoken(start);
    if (hasDigitNear(digitWithin, start, end)) showWords(detector, read, start, end);
    if (hasCell) cells.open(detector, start, end);
  };

  // The phrases that end with one word.
  const visited: (readonly Waiting[])[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let count = 0;
  const visit = (waiting: readonly Waiting[], start: number, end: number): void => {
    visited[count] = waiting;
    starts[count] = start;
    ends[count++] = end;
  };

  /** Whether somebody waits for two phrases with the same end, of which the shorter says no more. */
  const isSame = (waiting: Waiting, one: number, other: number): boolean =>
    ends[one] === ends[other] && visited[other]?.includes(waiting) === true;

  const showVisited = (): void => {
    for (let index = 0; index < count; index++)
      for (const waiting of visited[index] as readonly Waiting[]) {
        let start = starts[index] as number;
        for (let other = 0; other < count; other++) {
          if (other === index || !isSame(waiting, index, other)) continue;
          start = other < index ? -1 : Math.min(start, starts[other] as number);
        }
        if (start >= 0) showTrigger(waiting, start, ends[index] as number);
      }
    count = 0;
  };

  const showTriggers = (until: number): void => {
    const { starts, ends, numbers } = tokens.triggers;
    const { triggers } = gates.tokens;
    for (let index = 0; index < starts.length; index++) {
      const start = starts.get(index);
      if (start >= until) return;
      const end = ends.get(index);
      const number = numbers.get(index);
      if (!hasDigitNear(triggers.digitWithin(number), start, end)) continue;
      triggers.forEachAt(text, number, start, end, visit);
      if (count > 0) showVisited();
    }
  };

  const showPrefixes = (until: number): void => {
    for (let index = 0; index < tokens.prefixes.length; index++) {
      const at = tokens.prefixes.get(index);
      if (at >= until) return;
      const key = prefixIndex(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
      for (const looking of gates.prefixed.get(key) ?? [])
        if (stands(text, at, looking.prefix)) show(looking, at);
    }
  };

  const showWhole = (until: number): void => {
    const { longTokens } = tokens;
    for (let index = 0; index < longTokens.length; index += 2) {
      const start = longTokens.get(index);
      if (start >= until) return;
      const length = longTokens.get(index + 1) - start;
      for (const detector of gates.whole)
        if (length >= detector.shortest && length <= detector.longest)
          showWords(detector, detector.read, start, start + length);
    }
  };

  const showSigns = (until: number): void => {
    for (let index = 0; index < tokens.signs.length; index++) {
      const at = tokens.signs.get(index);
      if (at >= until) return;
      // 0 beyond the ends of the text.
      const before = neighbourIndex(text.charCodeAt(at - 1) || 0);
      const behind = neighbourIndex(text.charCodeAt(at + 1) || 0);
      for (const looking of gates.signed[text.charCodeAt(at)] ?? []) {
        const mayStand = looking.mayStand();
        if (mayStand.before[before] !== 0 && mayStand.behind[behind] !== 0) show(looking, at);
      }
    }
  };

  const showEndings = (until: number): void => {
    for (let index = 0; index < tokens.endings.length; index++) {
      const end = tokens.endings.get(index);
      if (end >= until) return;
      for (const { ending, detector } of gates.endings.get(endingAt(text, end)) ?? []) {
        const start = end - ending.length;
        // The whole word is a trigger of its own, where it is one.
        if (!isLetter(text.charCodeAt(start - 1))) continue;
        if (
          text.slice(start, end).toLowerCase() === ending &&
          hasDigitNear(detector.digitWithin ?? Infinity, start, end)
        )
          showWords(detector, detector.read, start, end);
      }
    }
  };

  const showMixed = createMixedWords({ text, tokens, detectors: gates.mixed, report });

  return (until) => {
    showTriggers(until);
    showPrefixes(until);
    showWhole(until);
    showSigns(until);
    showEndings(until);
    showMixed(until);
    cells.read(until);
  };
}
