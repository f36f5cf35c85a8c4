import { headsAccess } from './access-headings';
import { isDigit } from '@/lib/scan/characters';
import type { LabelDetector } from '@/lib/scan/detector';
import type { Headings } from './headings';
import { once } from '@/lib/scan/once';
import type { Report } from '@/lib/scan/report';
import { type CellVisitor, type CellWalk, createCellWalk } from './cell-walk';
import { createHeadingPlaces } from './heading-place';
import { inList, inMarkup, inTuple } from './heading-edges';
import { lessThan, lineFeed, openBracket } from './signs';
import { createStructure, type Structure } from './structure';

/** Lines, or cells of other tables, without a heading of ours after which a table is read no further. */
const mostBarren = { lines: 16, cells: 256 };

/** Cells of columns whose heading is a trigger: detectors that look beside a word see only the first of them. */
export type ColumnCells = {
  /** A trigger of a detector that reads cells; `start` must not decrease. */
  open(detector: LabelDetector, start: number, end: number): void;
  /** Shows the cells that begin before `until` to the detectors of their headings. */
  read(until: number): void;
};

type Reading = {
  readonly text: string;
  readonly headings: Headings;
  readonly report: Report;
};

/** Names and values in lines of their own below each other are no columns, so nothing stands in a line alone. */
const kindOf = (sign: number): number => {
  if (sign === lessThan) return inMarkup;
  return sign === openBracket ? inList | inTuple : 0;
};

export function createColumnCells({ text, headings, report }: Reading): ColumnCells {
  const placeOf = once(() => createHeadingPlaces(text));
  // Numbers are asked about in another order, and headings are looked for forwards only.
  let structure: Structure | undefined;
  let walk: CellWalk | undefined;
  let alone: { detector: LabelDetector; heading: string } | undefined;
  let sign = 0;
  let isOfAccess = (): boolean => false;
  let tableStart = 0;
  let barren = 0;
  let barrenLines = 0;

  const nextHeading = (from: number): number => (from <= tableStart ? tableStart : Infinity);

  const show = (detector: LabelDetector, heading: string, start: number, end: number): boolean => {
    const likelihood = detector.cell?.(text.slice(start, end), heading, alone !== undefined, isOfAccess);
    if (likelihood !== undefined) report(detector, { start, end, likelihood, reasons: ['header'] });
    return likelihood !== undefined;
  };

  const readCell = (start: number, end: number): boolean => {
    if (alone !== undefined) return show(alone.detector, alone.heading, start, end);
    const heading = structure?.headingOf(start, end);
    let isOurs = false;
    if (heading !== undefined) {
      for (const detector of headings.triggeredBy(heading)) {
        if (detector.cell === undefined) continue;
        isOurs = true;
        show(detector, heading, start, end);
      }
    }
    if (isOurs) barren = barrenLines = 0;
    return ++barren <= mostBarren.cells;
  };
  const visitor: CellVisitor = { show: readCell, endLine: () => ++barrenLines <= mostBarren.lines };

  const read = (until: number): void => {
    if (walk !== undefined && !walk(until, visitor)) walk = undefined;
  };

  return {
    open(detector, start, end) {
      read(start);
      const place = placeOf()(start, end);
      // `s3pass`, a rule of hyphenation
      if (place?.sign === lineFeed && isDigit(text.charCodeAt(start - 1))) return;
      if (place === undefined || (walk !== undefined && place.sign === sign && sign !== lineFeed)) return;
      tableStart = start;
      structure ??= createStructure(text, {
        before: () => tableStart,
        next: nextHeading,
        nextListed: nextHeading,
        kinds: () => kindOf(sign),
      });
      sign = place.sign;
      isOfAccess =
        sign === lineFeed || sign === openBracket ? () => false : once(() => headsAccess(text, start));
      walk = createCellWalk(text, place);
      alone = place.sign === lineFeed ? { detector, heading: text.slice(start, end) } : undefined;
      barren = barrenLines = 0;
    },
    read,
  };
}
