import { ruleLimits } from '@/lib/model/organization-rules';
import { normalise } from '@/lib/scan/encodings/normalise';
import { once } from '@/lib/scan/once';
import { reach } from './whole-detector';

/** Whether one of the keywords stands near `text.slice(start, end)`, and not inside it. */
export type IsNear = (start: number, end: number) => boolean;

/** The keywords of a rule, ready to be looked for. */
export type Keywords = {
  /**
   * For values that start in `[from, to)`; reads the text once, at the first question. `undefined` when no keyword stands
   * anywhere near there.
   */
  around(text: string, from: number, to: number): IsNear | undefined;
};

/** Between the words of a keyword: `case number` is also `case_number`, `Case-Number` and `caseNumber`. */
const gap = '[\\s_.-]{0,3}';
/**
 * Longest keyword as it may be written: one letter words with the widest gaps. Code units. With the proximity and the
 * longest claim it stays in reach.
 */
const longestWritten = 2 * ruleLimits.keyword;

const escaped = (word: string): string => word.replace(/[\^$\\.*+?()[\]{}|/-]/g, '\\$&');

/** One alternative per keyword. A letter must not touch it where it begins or ends with one. */
function sourceOf(keyword: string): string {
  const words = keyword.split(/[\s_-]+/).filter((word) => word !== '');
  const body = words.map(escaped).join(gap);
  // Scripts without spaces between their words: anything may stand beside them.
  const opens = /^[\p{L}\p{N}]/u.test(body) && !spaceless.test(body.slice(0, 1)) ? '(?<![\\p{L}\\p{N}])' : '';
  const closes = /[\p{L}\p{N}]$/u.test(body) && !spaceless.test(body.slice(-1)) ? '(?!\\p{L})' : '';
  return opens + body + closes;
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** @param proximity code units between the keyword and the value, at most `ruleLimits.proximity` */
export function createKeywords(keywords: readonly string[], proximity: number): Keywords {
  const far = Math.min(proximity, ruleLimits.proximity);

  /** The text was folded before, and so the keywords have to be. */
  const patternOf = once((): RegExp => {
    const sources = keywords
      .map((keyword) => normalise(keyword).text.trim().slice(0, ruleLimits.keyword))
      .filter((keyword) => keyword !== '')
      .sort((one, other) => other.length - one.length)
      .map(sourceOf);
    return new RegExp(sources.length > 0 ? sources.join('|') : '(?!)', 'giu');
  });

  return {
    around(text, from, to) {
      const pattern = patternOf();
      // One more, because what stands before a keyword matters.
      const first = Math.max(0, from - ruleLimits.proximity - longestWritten - 1);
      const part = text.slice(first, to + reach);
      const starts: number[] = [];
      const ends: number[] = [];
      pattern.lastIndex = first === 0 ? 0 : 1;
      for (let found = pattern.exec(part); found !== null; found = pattern.exec(part)) {
        starts.push(first + found.index);
        ends.push(first + found.index + found[0].length);
        // One at each place, wherever the search began.
        pattern.lastIndex = found.index + 1;
      }
      if (starts.length === 0) return undefined;
      return (start, end) => {
        for (let at = countBelow(starts, start - far - longestWritten); at < starts.length; at++) {
          const keywordStart = starts[at] ?? 0;
          const keywordEnd = ends[at] ?? 0;
          if (keywordStart > end + far) return false;
          if (keywordEnd <= start && start - keywordEnd <= far) return true;
          if (keywordStart >= end) return true;
        }
        return false;
      };
    },
  };
}

/** How many of the ascending numbers are less than the value. */
function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
