import * as z from 'zod/mini';
import { likelihoods } from '@/lib/model/likelihood';
import {
  checkNames,
  type ExactMatchRule,
  normalisations,
  type PatternRule,
  ruleLimits,
  type WordListRule,
} from '@/lib/model/organization-rules';
import { isBase64Piece, isKey, isShape, patternMistake, setMistake } from '@/lib/scan/organization/mistakes';
import { list } from './field';
import { optional, optionalChoice, optionalFlag, required, texts } from './rule-key';
import { named, ruleList } from './rule-list';
import { oneOf } from './sentence';

// Fields for what an organisation looks for itself: fields of `Policy`, part of the table in schema.ts.

const near = {
  keywords: texts((text) => text.length > 0 && text.length <= ruleLimits.keyword, {
    description: 'Words one of which has to stand near, whole and in any case. Not written: none has to.',
    itemAllowed: `a text of at most ${ruleLimits.keyword} characters`,
    isRequired: false,
    most: ruleLimits.keywords,
  }),
  proximity: optional(
    z.int().check(z.minimum(1), z.maximum(ruleLimits.proximity)),
    100,
    ruleLimits.proximity,
    {
      description: 'How many characters may stand between a keyword and the value.',
      allowed: `a whole number from 1 to ${ruleLimits.proximity}`,
    },
  ),
};

const check = optionalChoice(checkNames, 'none', 'none', 'Which check digit the value has to have.');
const likelihood = optionalChoice(likelihoods, 'LIKELY', 'VERY_LIKELY', 'How sure a finding is.');

export const patterns = ruleList<PatternRule>(
  {
    ...named,
    ...near,
    pattern: required(z.string().check(z.minLength(1), z.maxLength(ruleLimits.pattern)), {
      description:
        'What the value looks like, in the syntax of RE2; "^" and "$" are the ends of a line. ' +
        'A match counts with its first 256 characters.',
      allowed: `an expression of at most ${ruleLimits.pattern} characters`,
    }),
    check,
    likelihood,
    caseSensitive: optionalFlag(true, false, 'Whether capitals and small letters differ.'),
  },
  {
    title: 'Patterns',
    description: 'Values of the organisation’s own that a regular expression describes.',
    most: ruleLimits.patterns,
  },
  (rule, place) => {
    const mistake = patternMistake(rule);
    return mistake === undefined ? undefined : `${place}.pattern ${mistake}.`;
  },
);

const letterOrDigit = /[\p{L}\p{N}]/u;

export const wordLists = ruleList<WordListRule>(
  {
    ...named,
    words: texts((text) => text.length > 1 && text.length <= ruleLimits.term && letterOrDigit.test(text), {
      description:
        'The terms. Between the words of a term any white space, dashes and underscores may stand.',
      itemAllowed: `a text of 2 to ${ruleLimits.term} characters with a letter or digit`,
      isRequired: true,
      most: ruleLimits.terms,
    }),
    wholeWord: optionalFlag(
      true,
      true,
      'Whether terms count as whole words only, or also inside longer ones.',
    ),
    caseSensitive: optionalFlag(false, false, 'Whether capitals and small letters differ.'),
    likelihood,
  },
  {
    title: 'Word lists',
    description: `Names of projects, customers, products: at most ${ruleLimits.terms} terms in all lists together.`,
    most: ruleLimits.wordLists,
  },
  ({ words, wholeWord }, place, before) => {
    const sum = (lists: readonly WordListRule[]): number =>
      lists.reduce((total, { words }) => total + words.length, words.length);
    const length = [...before, { words }].flatMap((list) => list.words).join('').length;
    if (length > ruleLimits.termsLength)
      return `${place} and the lists before it have more than ${ruleLimits.termsLength} characters.`;
    if (sum(before) > ruleLimits.terms)
      return `${place} and the lists before it have more than ${ruleLimits.terms} terms.`;
    if (wholeWord) return undefined;
    if (sum(before.filter((other) => !other.wholeWord)) > ruleLimits.termsInsideWords) {
      return `${place} and the lists before it have more than ${ruleLimits.termsInsideWords} terms that also count inside words.`;
    }
    const short = words.findIndex((word) => word.length < 4 && /^[\x20-\x7e]*$/.test(word));
    return short < 0
      ? undefined
      : `${place} has a term of less than 4 characters, which stands inside many words.`;
  },
);

export const exactMatch = ruleList<ExactMatchRule>(
  {
    ...named,
    ...near,
    shapes: texts(isShape, {
      description: 'How the values are written.',
      itemAllowed: 'such as "digits 8-12", or a picture such as "AA-9999-99" (9 digit, A letter, X either)',
      isRequired: true,
      most: ruleLimits.shapes,
    }),
    normalise: required(z.enum(normalisations), {
      description: 'What of a value was put into the set.',
      allowed: oneOf(normalisations),
    }),
    check,
    key: required(z.string().check(z.refine(isKey)), {
      description: 'The key of the set.',
      allowed: '16 bytes in base64',
      isSecret: true,
    }),
    count: required(z.int().check(z.minimum(1), z.maximum(ruleLimits.values)), {
      description: 'How many values the set was made from.',
      allowed: `a whole number from 1 to ${ruleLimits.values}`,
    }),
    set: texts(isBase64Piece, {
      description: 'The set, as the command-line tool makes it.',
      itemAllowed: 'a piece of base64',
      isRequired: true,
      most: 1000,
    }),
  },
  {
    title: 'Exact data match',
    description:
      'Real values of the organisation (account numbers, member numbers), as a set that the command-line tool makes ' +
      'and that does not give them away.',
    most: ruleLimits.exactMatch,
  },
  (rule, place, before) => {
    const length = [...before, rule].flatMap(({ set }) => set).join('').length;
    if (length > ruleLimits.setsLength)
      return `${place}.set and the sets before it have more than ${ruleLimits.setsLength} characters.`;
    const mistake = setMistake(rule);
    return mistake === undefined ? undefined : `${place}.set ${mistake}.`;
  },
);

const classificationWord = z
  .string()
  .check(z.trim(), z.minLength(2), z.maxLength(ruleLimits.classificationWord), z.regex(letterOrDigit));

export const classificationWords = list(classificationWord, [], {
  title: 'Classification words',
  description:
    'Words and phrases that mark a text as confidential, besides those that everybody uses ("Confidential", ' +
    '"Internal use only").',
  itemAllowed: `a text of 2 to ${ruleLimits.classificationWord} characters`,
  untilCorrected: 'Until it is corrected, the last good words count, if there were any.',
});
