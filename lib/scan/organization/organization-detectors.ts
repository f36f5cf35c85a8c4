import type { OrganizationRules } from '@/lib/model/organization-rules';
import { createExactMatchDetector } from './exact-match-detector';
import { createPatternDetector } from './pattern-detector';
import type { WholeDetector } from './whole-detector';
import { createWordListDetector } from './word-list-detector';

/** The organisation's own markings are found as the others are, under the same id. */
const createMarkings = (words: readonly string[]): WholeDetector => ({
  ...createWordListDetector({
    id: 'classification-label',
    name: 'marking',
    words,
    wholeWord: true,
    caseSensitive: false,
    likelihood: 'LIKELY',
  }),
  category: 'marking',
});

/**
 * A detector for each rule of the organisation. Making them costs next to nothing: patterns are compiled, lists and sets
 * are read by the first text in which they may find something.
 */
export function createOrganizationDetectors(rules: OrganizationRules): readonly WholeDetector[] {
  const { classificationWords } = rules;
  return [
    ...(classificationWords.length > 0 ? [createMarkings(classificationWords)] : []),
    ...rules.exactMatch.map(createExactMatchDetector),
    ...rules.wordLists.map(createWordListDetector),
    ...rules.patterns.map(createPatternDetector),
  ];
}
