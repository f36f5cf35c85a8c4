/**
 * Which letters commonly follow a letter in English words and names in code: the 220 most frequent pairs, counted over
 * the documentation of our own dependencies. They make up 90 % of the pairs in words and 32 % of those in random letters.
 */
const commonPairs = `
  abcdgilmnprstuvy baeilorsu cacehiklortu dadeiosu eabcdefglmnpqrstvxy faefiloru gaehilnrs haeiot
  iabcdefglmnoprstvz js keis ladeilostuy maeimop nacdefgiostu oabcdgklmnoprstuvw paeiloprstu qu
  racdegiklmnorstuy sacehiopstuy tacehilorstuy uabceilmnprst vaei waeio xpt ynps ze
`;

/** A bit for every letter that commonly follows, by the letter. */
const followers = (() => {
  const bits = new Int32Array(26);
  for (const row of commonPairs.trim().split(/\s+/))
    for (let at = 1; at < row.length; at++)
      bits[row.charCodeAt(0) - 97] =
        (bits[row.charCodeAt(0) - 97] as number) | (1 << (row.charCodeAt(at) - 97));
  return bits;
})();

const small = (code: number): number => {
  const lower = (code | 32) - 97;
  return lower >= 0 && lower < 26 ? lower : -1;
};

type Wordiness = {
  /** Pairs of neighbouring ASCII letters. */
  readonly pairs: number;
  /** Share of those pairs that are common in words, 0 to 1; 0 when there are none. */
  readonly share: number;
};

/** How much the letters of a short text look like words; random letters reach about 0.33, words about 0.9. */
export function wordiness(text: string): Wordiness {
  let pairs = 0;
  let common = 0;
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    const letter = small(text.charCodeAt(at));
    if (letter >= 0 && before >= 0) {
      pairs++;
      if ((((followers[before] as number) >> letter) & 1) === 1) common++;
    }
    before = letter;
  }
  return { pairs, share: pairs === 0 ? 0 : common / pairs };
}

/** A word, or several words run together, and no digits to speak of. */
export function isWordLike(text: string): boolean {
  const { pairs, share } = wordiness(text);
  return pairs >= 2 && share >= 0.62 && pairs >= text.length * 0.55;
}
