import type { Likelihood } from './likelihood';

/** Check digits by name, for rules of the organisation. */
export const checkNames = [
  'none',
  'luhn', // ISO/IEC 7812-1 annex B
  'aba', // US routing number
  'npi', // US National Provider Identifier
  'iban', // country, length, layout and ISO 7064 MOD 97-10
  'mod-97', // ISO 7064 MOD 97-10, the two check digits last
  'verhoeff', // Verhoeff 1969
  'damm', // Damm 2004
  'iso7064-mod11-2',
  'iso7064-mod11-10',
] as const;

export type CheckName = (typeof checkNames)[number];

/** What an organisation may write at most; lengths in UTF-16 code units. */
export const ruleLimits = {
  name: 60,
  id: 50,
  patterns: 50,
  pattern: 500,
  wordLists: 10,
  /** Of all lists together. */
  terms: 100_000,
  /** Of all lists whose terms also count inside longer words. */
  termsInsideWords: 5000,
  term: 100,
  /** UTF-16 code units of the terms of all lists together. With the sets they fit into 10 MB, all that the browser stores. */
  termsLength: 2_000_000,
  exactMatch: 10,
  /** Values of one set. */
  values: 1_000_000,
  /** UTF-16 code units of all sets together. */
  setsLength: 6_000_000,
  shapes: 20,
  keywords: 50,
  keyword: 40,
  proximity: 150,
  classificationWords: 200,
  classificationWord: 60,
} as const;

/** What every rule of the organisation has. */
type Rule = {
  /** `own-` and small letters, digits, dashes; the id of the detector and its key in `actions`. */
  readonly id: string;
  /** For people, as it reads inside a sentence: `case number`. Empty: what the id says. */
  readonly name: string;
};

/** Words one of which has to stand near. */
type Near = {
  /** Empty: nothing has to. Whole words, in any case. */
  readonly keywords: readonly string[];
  /** UTF-16 code units between a keyword and the value. */
  readonly proximity: number;
};

/** A value that a pattern describes. */
export type PatternRule = Rule &
  Near & {
    /** In the syntax of RE2; `^` and `$` stand for the ends of a line. */
    readonly pattern: string;
    /** What the found text has to pass besides. */
    readonly check: CheckName;
    readonly likelihood: Likelihood;
    readonly caseSensitive: boolean;
  };

/** Terms that name what must not leave: projects, customers. */
export type WordListRule = Rule & {
  readonly words: readonly string[];
  /** False: a term also counts inside a longer word. */
  readonly wholeWord: boolean;
  readonly caseSensitive: boolean;
  readonly likelihood: Likelihood;
};

/** What is left of a written value before it is looked up: its digits, or its letters (as capitals) and digits. */
export const normalisations = ['digits', 'alphanumeric'] as const;
export type Normalisation = (typeof normalisations)[number];

/** Real values of the organisation (account numbers, member numbers), as a set that does not give them away. */
export type ExactMatchRule = Rule &
  Near & {
    /** `digits 8-12`, or pictures: `9` digit, `A` letter, `X` either, `-` what stands between two groups. */
    readonly shapes: readonly string[];
    readonly normalise: Normalisation;
    readonly check: CheckName;
    /** 128 bits, base64. */
    readonly key: string;
    /** Values that the set was made from. */
    readonly count: number;
    /** See `lib/scan/organization/packed-set.ts`; base64 in pieces, because some carriers of policies limit a text. */
    readonly set: readonly string[];
  };

/** All rules that an organisation wrote itself. */
export type OrganizationRules = {
  readonly patterns: readonly PatternRule[];
  readonly wordLists: readonly WordListRule[];
  readonly exactMatch: readonly ExactMatchRule[];
  /** Words and phrases that mark a text as not meant for others, in any case. */
  readonly classificationWords: readonly string[];
};
