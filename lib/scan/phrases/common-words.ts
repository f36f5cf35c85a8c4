/** Words that are everywhere: a phrase that ends with one is looked for by the word before it. */
const common: ReadonlySet<string> = new Set(
  'to of in is for on with as by use at de en string reference file name value return only you me us him her them'.split(
    ' ',
  ),
);

/** A single letter is no word that is looked up: `rod. č.` */
export const isCommon = (word: string): boolean => common.has(word) || (word.length === 1 && word !== '#');
