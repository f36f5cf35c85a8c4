import { RE2JS, RE2JSException } from 're2js';
import type { PatternRule } from '@/lib/model/organization-rules';
import type { Reason } from '@/lib/model/finding';
import type { Claim } from '@/lib/scan/detector';
import { once } from '@/lib/scan/once';
import { passes } from './checks';
import { createKeywords } from './near';
import { gateOf } from './pattern-gate';
import { longestClaim, type WholeDetector } from './whole-detector';

/**
 * The text is searched in cells that begin at multiples of this, each by itself and as if it ended a match's length
 * behind: so neither the blocks that the engine reads nor what matched far before changes what is found, and even a
 * pattern that looks to the end of the text at each place (`a.*?b|a`) looks at a bounded number of characters. Code units.
 */
const cellLength = 240;

/**
 * Matches in one cell after which what is left of it counts as one. Each search may look to the end of the window, so
 * this is what bounds the time for patterns that do; it leaves room for a match at every fifth code unit.
 */
const mostMatches = 48;

/** Instructions of a compiled pattern: time and memory grow with them. */
export const longestProgram = 1000;

export function compile({ pattern, caseSensitive }: Pick<PatternRule, 'pattern' | 'caseSensitive'>): RE2JS {
  return RE2JS.compile(pattern, RE2JS.MULTILINE | (caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE));
}

/** A policy was checked before it came here; should one not be, its bad pattern must not take the other rules along. */
function compileChecked(rule: PatternRule): RE2JS | 'none' {
  try {
    return compile(rule);
  } catch (error) {
    if (error instanceof RE2JSException) return 'none';
    throw error;
  }
}

/** Finds what the pattern describes: leftmost first, one after the other, longer ones cut to `longestClaim`. */
export function createPatternDetector(rule: PatternRule): WholeDetector {
  const { id, keywords, likelihood, check } = rule;
  const reasons: readonly Reason[] = ['format', ...(check === 'none' ? [] : (['check-digit'] as const))];
  const near = createKeywords(keywords, rule.proximity);
  const gate = once(() => gateOf(rule.pattern, rule.caseSensitive));
  // Compiled by the first text in which it may be.
  const engineOf = once(() => compileChecked(rule));

  return {
    kind: 'whole',
    id,
    category: 'organization',
    keywords,
    find(text, from, to, isNamed) {
      const cells = createCells(text, from, to, gate());
      let cell = cells.next();
      if (cell === undefined) return [];
      const isNear = keywords.length === 0 ? undefined : near.around(text, from, to);
      if (keywords.length > 0 && isNear === undefined && isNamed === undefined) return [];

      const engine = engineOf();
      if (engine === 'none') return [];
      const claims: Claim[] = [];
      const take = (start: number, end: number): void => {
        if (start < from || start >= to || !passes(check, text.slice(start, end))) return;
        if (keywords.length === 0) claims.push({ start, end, likelihood, reasons });
        else if (isNear?.(start, end))
          claims.push({ start, end, likelihood, reasons: [...reasons, 'label'] });
        else if (isNamed?.(start, end))
          claims.push({ start, end, likelihood, reasons: [...reasons, 'header'] });
      };
      for (; cell !== undefined; cell = cells.next()) findInCell(engine, text, cell, take);
      return claims;
    },
  };
}

type Cell = {
  readonly start: number;
  readonly end: number;
  readonly windowStart: number;
  readonly windowEnd: number;
};

/** The cells that overlap `[from, to)` and may hold a match. */
function createCells(
  text: string,
  from: number,
  to: number,
  gate: RegExp | undefined,
): { next(): Cell | undefined } {
  let start = from - (from % cellLength);
  const first = Math.max(0, start - 1);
  const part = gate === undefined ? '' : text.slice(first, to + cellLength + longestClaim);
  // The first place where the gate opens, from the last window on.
  let hit = -1;
  const opens = (windowStart: number, windowEnd: number): boolean => {
    if (gate === undefined) return true;
    if (hit < windowStart) {
      gate.lastIndex = windowStart - first;
      const found = gate.exec(part);
      hit = found === null ? Infinity : first + found.index;
    }
    return hit < windowEnd;
  };
  return {
    next() {
      for (; start < to; start += cellLength) {
        // One more at both ends, because `\b` and `^` look there.
        const windowStart = Math.max(0, start - 1);
        const windowEnd = Math.min(text.length, start + cellLength + longestClaim + 1);
        if (!opens(windowStart, windowEnd)) continue;
        const cell = { start, end: start + cellLength, windowStart, windowEnd };
        start += cellLength;
        return cell;
      }
      return undefined;
    },
  };
}

function findInCell(
  engine: RE2JS,
  text: string,
  cell: Cell,
  take: (start: number, end: number) => void,
): void {
  const { windowStart } = cell;
  const window = text.slice(windowStart, cell.windowEnd);
  // Without asking where, the engine is five times as fast.
  if (!engine.test(window)) return;
  const matcher = engine.matcher(window);
  let matches = 0;
  // Goes on behind each match, and one further behind an empty one.
  for (let isFound = matcher.find(cell.start - windowStart); isFound; isFound = matcher.find()) {
    const start = windowStart + matcher.start();
    const end = windowStart + matcher.end();
    if (start >= cell.end) return;
    // No pattern of a checked policy matches the empty text.
    if (end === start) continue;
    const isLast = ++matches > mostMatches;
    const to = isLast ? Math.max(end, Math.min(cell.end, text.length)) : end;
    take(start, Math.min(to, start + longestClaim));
    if (isLast) return;
  }
}
