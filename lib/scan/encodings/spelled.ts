import type { Spoken } from './spoken';

const digits = 'zero one two three four five six seven eight nine'.split(' ');
const part = `(?:[A-Z]|oh|niner|dash|hyphen|${digits.join('|')})(?![A-Za-z\\d])`;
const gap = '[ ,-]{1,3}';

/** An IBAN has 33 at most, and a dash after every four. */
const row = new RegExp(`${part}(?:${gap}${part}){8,48}`, 'y');
const lettersBefore = new RegExp(`(?:^|[^A-Za-z\\d])((?:[A-Z]${gap}){1,2})$`);
const letterBehind = new RegExp(`[a-z]${gap}[A-Z](?![A-Za-z])`, 'y');

/** `D E `; code units. */
const reachBefore = 9;
const longestWord = 6;

function read(word: string): string {
  if (word.length === 1) return word;
  if (word === 'oh') return '0';
  return word === 'dash' || word === 'hyphen'
    ? '-'
    : String(digits.indexOf(word === 'niner' ? 'nine' : word));
}

/**
 * The code of capitals and digits that is spelled out around the digit at `at`, single capitals among its words: `one E G four
 * dash T E five`. `undefined` when no capital stands beside the digit.
 */
export function readSpelled(text: string, at: number): Spoken | undefined {
  const before = lettersBefore.exec(text.slice(Math.max(0, at - reachBefore), at))?.[1] ?? '';
  if (before === '') {
    let end = at;
    while (end - at < longestWord && /[a-z]/.test(text.charAt(end))) end++;
    letterBehind.lastIndex = end - 1;
    if (!letterBehind.test(text)) return undefined;
  }
  row.lastIndex = at - before.length;
  const spelled = row.exec(text)?.[0];
  if (spelled === undefined) return undefined;
  const start = row.lastIndex - spelled.length;
  return {
    start,
    end: row.lastIndex,
    digits: spelled
      .split(/[ ,-]+/)
      .map(read)
      .join(''),
  };
}
