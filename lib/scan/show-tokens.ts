import { isLetter } from './characters';
import type { ColumnCells } from './column-cells';
import type { Context } from './context';
import type { SurroundingsOf } from './surroundings';
import type { Detector, LabelDetector } from './detector';
import type { Gates } from './gates';
import type { Report } from './report';
import { endingIndex, prefixIndex, type Tokens } from './tokens';
import type { Waiting } from './triggers';

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

/** Shows triggers, prefixes and signs before an offset to the detectors that wait for them. */
export function createTokenShow(showing: TokenShowing): (until: number) => void {
  const { text, tokens, gates, surroundingsOf, report, cells, readSpoken } = showing;

  // One function for all of them, because most need none.
  let shown: Detector;
  const contextOf = (from: number, to: number): Context => surroundingsOf(from, to, [shown]).of(shown.id);
  const show = (detector: Exclude<Detector, { kind: 'number' }>, start: number, end: number): void => {
    shown = detector;
    const claim =
      detector.kind === 'label'
        ? detector.read(text, start, end, contextOf)
        : detector.read(text, start, contextOf);
    if (claim !== undefined) report(detector, claim);
  };

  const hasDigitNear = ({ digitWithin }: LabelDetector, start: number, end: number): boolean => {
    if (digitWithin === undefined) return true;
    const { groupStarts, groupEnds } = tokens;
    const next = groupEnds.countBelow(start - digitWithin);
    return next < groupStarts.length && groupStarts.get(next) <= end + digitWithin;
  };

  const showTrigger = (waiting: readonly Waiting[], start: number, end: number): void => {
    for (const { detector } of waiting) {
      if (detector === undefined) {
        readSpoken(start);
        continue;
      }
      if (hasDigitNear(detector, start, end)) show(detector, start, end);
      if (detector.cell !== undefined) cells.open(detector, start, end);
    }
  };

  const showTriggers = (until: number): void => {
    const { starts, ends, numbers } = tokens.triggers;
    for (let index = 0; index < starts.length && starts.get(index) < until; index++)
      gates.tokens.triggers.forEachAt(
        text,
        numbers.get(index),
        starts.get(index),
        ends.get(index),
        showTrigger,
      );
  };

  const showPrefixes = (until: number): void => {
    for (let index = 0; index < tokens.prefixes.length; index++) {
      const at = tokens.prefixes.get(index);
      if (at >= until) return;
      const key = prefixIndex(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
      for (const { prefix, detector } of gates.prefixed.get(key) ?? [])
        if (text.startsWith(prefix, at)) show(detector, at, at);
    }
  };

  const showSigns = (until: number): void => {
    for (let index = 0; index < tokens.signs.length; index++) {
      const at = tokens.signs.get(index);
      if (at >= until) return;
      for (const detector of gates.signed.get(text.charCodeAt(at)) ?? []) show(detector, at, at + 1);
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
        if (text.slice(start, end).toLowerCase() === ending && hasDigitNear(detector, start, end))
          show(detector, start, end);
      }
    }
  };

  return (until) => {
    showTriggers(until);
    showPrefixes(until);
    showSigns(until);
    showEndings(until);
    cells.read(until);
  };
}
