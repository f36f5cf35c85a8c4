/**
 * Which letters commonly follow a letter in English words and names in code: the 220 most frequent pairs, counted over
 * the documentation of our own dependencies. They make up 90 % of the pairs in words and 32 % of those in random letters.
 */
const followers = new Map(
  [
    'abcdgilmnprstuvy baeilorsu cacehiklortu dadeiosu eabcdefglmnpqrstvxy faefiloru gaehilnrs haeiot',
    'iabcdefglmnoprstvz js keis ladeilostuy maeimop nacdefgiostu oabcdgklmnoprstuvw paeiloprstu qu',
    'racdegiklmnorstuy sacehiopstuy tacehilorstuy uabceilmnprst vaei waeio xpt ynps ze',
  ]
    .join(' ')
    .split(' ')
    .map((row) => [row.charCodeAt(0), row.slice(1)] as const),
);

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

type Wordiness = {
  /** Pairs of neighbouring ASCII letters. */
  readonly pairs: number;
  /** Share of those pairs that are common in words, 0 to 1; 0 when there are none. */
  readonly share: number;
};

/** How much the letters of a short text look like words; random letters reach about 0.33, words about 0.9. */
export function wordiness(text: string): Wordiness {
  const lower = text.toLowerCase();
  let pairs = 0;
  let common = 0;
  for (let at = 1; at < lower.length; at++) {
    if (!isLetter(lower.charCodeAt(at)) || !isLetter(lower.charCodeAt(at - 1))) continue;
    pairs++;
    if (followers.get(lower.charCodeAt(at - 1))?.includes(lower.charAt(at)) === true) common++;
  }
  return { pairs, share: pairs === 0 ? 0 : common / pairs };
}

/** A word, or several words run together, and no digits to speak of. */
export function isWordLike(text: string): boolean {
  const { pairs, share } = wordiness(text);
  return pairs >= 2 && share >= 0.62 && pairs >= text.length * 0.55;
}
