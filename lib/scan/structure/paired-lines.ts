import { endOfLine, isDigit } from '@/lib/scan/characters';
import { longestHeading, plainHeading } from './heading';
import { lineFeed } from './signs';

/** A form has so many fields; a longer block is something else. */
const mostLines = 48;

type Block = { readonly starts: number[]; readonly ends: number[]; count: number };

const emptyBlock = (): Block => ({ starts: [], ends: [], count: 0 });

/**
 * Names of fields, one in each line, then as many lines with their values, in one block or in two: what is left of a form
 * that is copied out of a PDF. A title may stand above the names. Places that are asked about must not decrease.
 */
export function createPairedLines(text: string): (start: number) => string | undefined {
  let before = emptyBlock();
  let block = emptyBlock();
  /** How far the text is read. */
  let at = 0;
  let isPaired: boolean | undefined;

  const readBlock = (): void => {
    before = block;
    block = emptyBlock();
    isPaired = undefined;
    while (at < text.length) {
      const end = endOfLine(text, at);
      const last = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      const isBlank = last <= at;
      if (!isBlank && block.count++ < mostLines) {
        block.starts.push(at);
        block.ends.push(last);
      }
      at = end + 1;
      if (isBlank && block.count > 0) return;
    }
  };

  const isName = ({ starts, ends }: Block, line: number): boolean => {
    const start = starts[line] ?? 0;
    const end = ends[line] ?? 0;
    if (end - start > longestHeading) return false;
    for (let place = start; place < end; place++) if (isDigit(text.charCodeAt(place))) return false;
    return true;
  };

  const areNames = (names: Block, count: number): boolean => {
    for (let line = 0; line < count; line++) if (!isName(names, line)) return false;
    return true;
  };

  /** A column of numbers below its heading is no form: they look alike. */
  const areOfSeveralKinds = (first: number): boolean => {
    const width = (line: number): number => (block.ends[line] ?? 0) - (block.starts[line] ?? 0);
    for (let line = first + 1; line < block.count; line++) if (width(line) !== width(first)) return true;
    return false;
  };

  /** How many lines above its value a name stands in the same block; 0 where they are not in pairs. */
  const pairsInside = (): number => {
    const pairs = block.count >> 1;
    const first = block.count - pairs;
    return pairs > 1 && areNames(block, first) && areOfSeveralKinds(first) ? pairs : 0;
  };

  const areBlocksPaired = (): boolean =>
    block.count > 1 &&
    (before.count === block.count || before.count === block.count + 1) &&
    areNames(before, before.count) &&
    areOfSeveralKinds(0);

  let pairs = 0;
  return (start) => {
    if (text.charCodeAt(start - 1) !== lineFeed) return undefined;
    while (at <= start && at < text.length) readBlock();
    if (block.count > mostLines || before.count > mostLines) return undefined;
    if (isPaired === undefined) {
      pairs = pairsInside();
      isPaired = pairs > 0 || areBlocksPaired();
    }
    if (!isPaired) return undefined;
    const line = block.starts.indexOf(start);
    if (pairs > 0)
      return line < block.count - pairs
        ? undefined
        : plainHeading(text, block.starts[line - pairs] ?? 0, block.ends[line - pairs] ?? 0);
    const name = line + before.count - block.count;
    return line < 0 ? undefined : plainHeading(text, before.starts[name] ?? 0, before.ends[name] ?? 0);
  };
}
