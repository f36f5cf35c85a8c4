import { isDigit } from './characters';

/**
 * Groups of digits that stand close together, for example the three of `219-45-6789`. Group `i` is
 * `text.slice(starts[i], ends[i])`; `gaps[i]` is what stands between group `i - 1` and it (`gaps[0]` is empty).
 */
export type Run = { readonly starts: number[]; readonly ends: number[]; readonly gaps: string[] };

/** Longest gap that still joins two groups: `-\n> ` of a quoted mail is four characters. */
const longestGap = 5;

// Indexed by code unit; the string for each one-character gap, so that the common case allocates nothing.
const separators: readonly (string | undefined)[] = (() => {
  const table: (string | undefined)[] = new Array<string | undefined>(128).fill(undefined);
  for (const separator of ' \t\n\r-./_,:') table[separator.charCodeAt(0)] = separator;
  return table;
})();

/** The gap that joins the group ending at `end` to another one, `undefined` when it joins nothing. */
function gapAfter(text: string, end: number): { text: string; end: number } | undefined {
  let at = end;
  let breaks = 0;
  for (; at < text.length && at - end <= longestGap; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) break;
    if (code === 10) breaks++;
    // `>` only as the quoting mark of a mail, after a line break.
    if (separators[code] === undefined && !(code === 62 && breaks > 0)) return undefined;
  }
  if (at === end || at - end > longestGap || at >= text.length || breaks > 1) return undefined;
  if (breaks === 1) return { text: '\n', end: at };
  return { text: (at - end === 1 && separators[text.charCodeAt(end)]) || text.slice(end, at), end: at };
}

/** Calls `visit` for every run of digit groups, from left to right. The run is reused: read it before returning. */
export function forEachRun(text: string, visit: (run: Run) => void): void {
  const run: Run = { starts: [], ends: [], gaps: [] };
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    run.starts.length = run.ends.length = run.gaps.length = 0;
    let gap: { text: string; end: number } | undefined = { text: '', end: at };
    while (gap !== undefined) {
      run.gaps.push(gap.text);
      run.starts.push(gap.end);
      at = gap.end + 1;
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      run.ends.push(at);
      gap = gapAfter(text, at);
    }
    visit(run);
  }
}
