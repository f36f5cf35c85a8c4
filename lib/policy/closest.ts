/**
 * The word that was probably meant, or null. Upper and lower case count as equal; up to one slip per four
 * letters is forgiven (a letter too many, too few, wrong, or two neighbours swapped).
 */
export function closest(written: string, words: readonly string[]): string | null {
  // Nobody misspells at this length, and the table below grows with both lengths.
  if (written.length > 60) return null;
  const allowed = Math.max(1, Math.floor(written.length / 4));
  let best: string | null = null;
  let fewest = allowed + 1;
  for (const word of words) {
    const slips = distance(written.toLowerCase(), word.toLowerCase());
    if (slips < fewest) {
      best = word;
      fewest = slips;
    }
  }
  return best;
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (same ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}
