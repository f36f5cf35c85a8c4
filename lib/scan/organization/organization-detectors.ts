import type { OrganizationRules } from '@/lib/model/organization-rules';
import { createExactMatchDetector } from './exact-match-detector';
import { createPatternDetector } from './pattern-detector';
import type { WholeDetector } from './whole-detector';
import { createWordListDetector } from './word-list-detector';

/**
 * A detector for each rule of the organisation. Making them costs next to nothing: patterns are compiled, lists and sets
 * are read by the first text in which they may find something.
 */
export function createOrganizationDetectors(rules: OrganizationRules): readonly WholeDetector[] {
  return [
    ...rules.exactMatch.map(createExactMatchDetector),
    ...rules.wordLists.map(createWordListDetector),
    ...rules.patterns.map(createPatternDetector),
  ];
}
