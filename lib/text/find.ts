/** A stretch of a text, in UTF-16 code units, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** The words that are looked for, folded; empty when nothing is. */
export function wordsOf(query: string): readonly string[] {
  return folded(query)
    .text.split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether all words stand somewhere in the texts; each may stand in another. */
export function holdsAll(texts: readonly string[], words: readonly string[]): boolean {
  const all = texts.map((text) => folded(text).text);
  return words.every((word) => all.some((text) => text.includes(word)));
}

/** Where the words stand, in order; stretches that touch are one. */
export function stretchesOf(text: string, words: readonly string[]): readonly Stretch[] {
  const { text: plain, places } = folded(text);
  const found: Stretch[] = [];
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      const start = places[at] ?? 0;
      // At least one unit: half of a ligature is shown as the whole of it.
      found.push({ start, end: Math.max(start + 1, places[at + word.length] ?? text.length) });
    }
  }
  const joined: Stretch[] = [];
  for (const { start, end } of found.sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}

/** Small letters without their marks, spaces of every kind as one; and for each unit its place in the given text. */
function folded(text: string): { readonly text: string; readonly places: readonly number[] } {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const simple = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/gu, ' ');
    plain += simple;
    for (let unit = 0; unit < simple.length; unit++) places.push(at);
    at += character.length;
  }
  return { text: plain, places };
}
