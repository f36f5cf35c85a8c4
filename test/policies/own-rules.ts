import type { ExactMatchRule, PatternRule, WordListRule } from '@/lib/model/organization-rules';

/** File in `invalid/` about rules of the organisation's own -> what the administrator is told. */
export const toldOfOwnRules: Record<string, readonly (readonly [key: string, sentence: string])[]> = {
  'actions-misspelt-own-rule': [
    [
      'actions.own-case-numbr',
      'actions.own-case-numbr names no detector and no category. Did you mean "own-case-number"? Until it is corrected, "own-case-number" counts as "block".',
    ],
  ],
  'actions-of-a-refused-rule': [
    [
      'patterns[0]',
      'patterns[0].pattern is not a valid expression: missing closing ): "(". Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'classification-words-as-text': [
    [
      'classificationWords',
      'classificationWords must be a list, each entry a text of 2 to 60 characters, not "Restricted". Until it is corrected, the last good words count, if there were any.',
    ],
  ],
  'exact-match-bad-key': [
    [
      'exactMatch[0]',
      'exactMatch[0].key must be 16 bytes in base64, not "…". Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'exact-match-bad-shape': [
    [
      'exactMatch[0]',
      'exactMatch[0].shapes[1] must be such as "digits 8-12", or a picture such as "AA-9999-99" (9 digit, A letter, X either), not "9-9".',
    ],
  ],
  'exact-match-cut-off': [
    [
      'exactMatch[0]',
      'exactMatch[0].set ends too soon. Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'patterns-bad-id': [
    [
      'patterns[0]',
      'patterns[0].id must be "own-" and small letters, digits and dashes, not "us-ssn". Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'patterns-check-misspelt': [
    [
      'patterns[0]',
      'patterns[0].check must be "none", "luhn", "aba", "npi", "iban", "mod-97", "verhoeff", "damm", "iso7064-mod11-2" or "iso7064-mod11-10", not "lunh". Did you mean "luhn"? Until it is corrected, it counts as "none".',
    ],
  ],
  'patterns-empty-match': [
    [
      'patterns[0]',
      'patterns[0].pattern matches the empty text, and so everywhere. Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'patterns-key-misspelt': [
    [
      'patterns[0]',
      'patterns[0].keyword is not a key of such a rule. Did you mean "keywords"? It has no effect.',
    ],
  ],
  'patterns-lookahead': [
    [
      'patterns[0]',
      'patterns[0].pattern is not a valid expression: invalid or unsupported Perl syntax: "(?=". Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'patterns-no-id': [
    [
      'patterns[0]',
      'patterns[0].id is missing. Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'patterns-not-valid': [
    [
      'patterns[0]',
      'patterns[0].pattern is not a valid expression: missing closing ]: "[0-9". Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'patterns-one-object': [
    [
      'patterns',
      'patterns must be a list of at most 50 rules with "id", "name", "keywords", "proximity", "pattern", "check", "likelihood", "caseSensitive", not an object. Until it is corrected, the last good rules count, if there were any.',
    ],
  ],
  'patterns-proximity-too-far': [
    [
      'patterns[0]',
      'patterns[0].proximity must be a whole number from 1 to 150, not 1000. Until it is corrected, it counts as 150.',
    ],
  ],
  'patterns-same-id-as-a-list': [
    [
      'wordLists[0]',
      'wordLists[0].id is the id of another detector: "own-case-number". Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'patterns-same-id': [
    [
      'patterns[1]',
      'patterns[1].id is the id of another detector: "own-case-number". Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'word-list-as-text': [
    [
      'wordLists[0]',
      'wordLists[0].words must be a list of at most 100000, each entry a text of 2 to 100 characters with a letter or digit, not "Falcon". Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
  'word-list-one-bad': [
    [
      'wordLists[0]',
      'wordLists[0].words[1] must be a text of 2 to 100 characters with a letter or digit, not "--".',
    ],
    [
      'wordLists[0]',
      'wordLists[0].words[2] must be a text of 2 to 100 characters with a letter or digit, not 7.',
    ],
  ],
  'word-list-short-inside-words': [
    [
      'wordLists[0]',
      'wordLists[0] has a term of less than 4 characters, which stands inside many words. Until it is corrected, its last good version counts, if there was one.',
    ],
  ],
};

const caseNumber: PatternRule = {
  id: 'own-case-number',
  name: 'case number',
  keywords: [],
  proximity: 100,
  pattern: '\\bCASE-\\d{6}\\b',
  check: 'none',
  likelihood: 'LIKELY',
  caseSensitive: true,
};

const projects: WordListRule = {
  id: 'own-projects',
  name: 'project name',
  words: ['Falcon'],
  wholeWord: true,
  caseSensitive: false,
  likelihood: 'LIKELY',
};

const members: ExactMatchRule = {
  id: 'own-members',
  name: 'member number',
  keywords: ['member', 'Mitglied'],
  proximity: 80,
  shapes: ['AA-999-9999', 'AA9999999'],
  normalise: 'alphanumeric',
  check: 'none',
  key: 'ABEiM0RVZneImaq7zN3u/w==',
  count: 4,
  set: ['ARMRAAAAAAAEqgaWQly2', 'iWa0ZAAA'],
};

/** The same files -> what is in force. */
export const ownRulesInForce: Record<string, object> = {
  'actions-misspelt-own-rule': {
    actions: { default: 'allow', 'own-case-number': 'block' },
    patterns: [caseNumber],
  },
  'actions-of-a-refused-rule': { actions: { default: 'warn', 'own-case-number': 'block' } },
  'classification-words-as-text': {},
  'exact-match-bad-key': {},
  'exact-match-bad-shape': { exactMatch: [{ ...members, shapes: ['AA-999-9999'] }] },
  'exact-match-cut-off': {},
  'patterns-bad-id': {},
  'patterns-check-misspelt': { patterns: [caseNumber] },
  'patterns-empty-match': {},
  'patterns-key-misspelt': { patterns: [caseNumber] },
  'patterns-lookahead': {},
  'patterns-no-id': {},
  'patterns-not-valid': { patterns: [{ ...caseNumber, id: 'own-other' }] },
  'patterns-one-object': {},
  'patterns-proximity-too-far': { patterns: [{ ...caseNumber, keywords: ['case'], proximity: 150 }] },
  'patterns-same-id': { patterns: [caseNumber] },
  'patterns-same-id-as-a-list': { patterns: [caseNumber] },
  'word-list-as-text': {},
  'word-list-one-bad': { wordLists: [projects] },
  'word-list-short-inside-words': {},
};

/** What the file `valid/own-rules.json` leaves out. */
export const ownRulesFilledIn = {
  patterns: [
    caseNumber,
    {
      id: 'own-staff-number',
      name: 'staff number',
      keywords: ['staff no', 'Personalnummer'],
      proximity: 60,
      pattern: '\\b\\d{7}\\b',
      check: 'luhn',
      likelihood: 'VERY_LIKELY',
      caseSensitive: true,
    },
    {
      ...caseNumber,
      id: 'own-host',
      name: 'internal host name',
      pattern: '\\b[a-z]{2,12}\\.corp\\.northwind\\.example\\b',
      caseSensitive: false,
    },
  ],
  wordLists: [
    { ...projects, words: ['Blue Heron', 'Falcon II', '東京計画'] },
    {
      id: 'own-roots',
      name: 'product root',
      words: ['zentrax'],
      wholeWord: false,
      caseSensitive: true,
      likelihood: 'POSSIBLE',
    },
  ],
  exactMatch: [members],
};
