import { once } from './once';

const phrase = /[^\s,](?:[^,\n]*[^\s,])?/g;

/** The phrases of a list written with commas and line breaks. One call of the engine, because it runs at every start. */
export const list = (text: string): string[] => text.match(phrase) ?? [];

/** The picture of `length` digits or letters without a gap. */
export const bare = (length: number, sign = '9'): string => sign.repeat(length);

/** The pictures of all lengths from `least` to `most`. */
export const bareFrom = (least: number, most: number): string[] =>
  Array.from({ length: most - least + 1 }, (_, step) => bare(least + step));

/** The picture of groups of these lengths: `grouped(3, 2, 4)` is `999-99-9999`. */
export const grouped = (...lengths: readonly number[]): string =>
  lengths.map((length) => bare(length)).join('-');

/** The pictures of groups of digits written by their lengths: `3-2-4` is `999-99-9999`. */
export const groupings = (text: string): string[] =>
  list(text.replace(/\d+/g, (length) => bare(Number(length))));

/** The phrase, and with each of the words that forms put behind it: `passport`, `passport no`, `passport number`. */
export const numbered = (name: string): string[] => withWords(name, 'no number # id');

/** The same with `num` instead of `id`: an account, a telephone. */
export const counted = (name: string): string[] => withWords(name, 'no number # num');

const withWords = (name: string, words: string): string[] => [
  name,
  ...words.split(' ').map((word) => `${name} ${word}`),
];

/** The pictures of one to four letters, a gap, and digits from `least` to `most`. */
export const lettered = (gap: string, least: number, most: number): string[] =>
  ['A', 'AA', 'AAA', 'AAAA'].flatMap((letters) =>
    bareFrom(least, most).map((digits) => letters + gap + digits),
  );

/** The rest of each phrase of a list by its first word, read when somebody first asks: `MI member id`. */
export const table = (text: string): (() => ReadonlyMap<string, string>) =>
  once(
    () =>
      new Map(
        list(text).map((phrase) => {
          const end = phrase.indexOf(' ');
          return [phrase.slice(0, end), phrase.slice(end + 1)];
        }),
      ),
  );
