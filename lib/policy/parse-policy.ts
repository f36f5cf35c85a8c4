import { mostRestrictedTenants, type Policy } from '@/lib/model/policy';
import type { PolicyProblem } from '@/lib/model/policy-state';
import { baseline } from './baseline';
import { closest } from './closest';
import { writtenIds } from './rule-list';
import { same } from './same';
import { fields } from './schema';
import { describe, short } from './sentence';
import { strictest } from './strictest';

export type ParsedPolicy = {
  /** Complete: unwritten keys have their baseline value, refused ones their strict value. */
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** Its keys, those that the policy knows. */
  readonly written: readonly string[];
  /** True for an object without keys: nobody wrote a policy. */
  readonly isEmpty: boolean;
};

const keys = Object.keys(fields);
/** Problems that are stored and shown in a browser. */
const mostProblems = 50;
const ruleLists = ['patterns', 'wordLists', 'exactMatch'] as const;
type RuleList = (typeof ruleLists)[number];

/**
 * Reads a written policy. Keeps the good, refuses the bad, says which and why; never throws.
 *
 * @param last the policy that was in force before: nothing else could stand in for a rule of the organisation that is
 *   refused now, and without it less would be found
 * @param most how many problems are told at most
 */
export function parsePolicy(
  raw: unknown,
  knownDetectors: readonly string[],
  last: Policy = baseline,
  most = mostProblems,
): ParsedPolicy {
  const { patterns, wordLists, exactMatch, classificationWords } = last;
  const strict: Policy = { ...strictest, patterns, wordLists, exactMatch, classificationWords };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const reason = `The policy must be an object with keys, not ${describe(raw)}. Until it is corrected, every key has its strictest value.`;
    return { policy: strict, problems: [{ key: 'policy', reason }], written: [], isEmpty: false };
  }
  const written = new Map(Object.entries(raw));
  const problems: PolicyProblem[] = [];
  const misspelt = new Set<string>();
  for (const name of written.keys()) {
    if (keys.includes(name)) continue;
    const meant = closest(name, keys);
    const counts = meant !== null && !written.has(meant);
    if (counts) misspelt.add(meant);
    problems.push(unknownKey(name, meant, counts));
  }

  /** Ids of rules in the lists before this key: taken for the lists behind, known in `actions`. */
  const idsBefore = (key: keyof Policy): string[] => {
    const at = ruleLists.findIndex((list) => list === key);
    const lists = at < 0 ? ruleLists : ruleLists.slice(0, at);
    return lists.flatMap((list) => writtenIds(written.get(list)));
  };
  const read = <K extends keyof Policy>(key: K): Policy[K] => {
    if (!written.has(key)) return misspelt.has(key) ? strict[key] : baseline[key];
    const known = [...knownDetectors, ...idsBefore(key)];
    const reading = fields[key].read(written.get(key), key, known);
    for (const problem of reading.problems) problems.push(problem);
    return reading.value;
  };
  const readRules = <K extends RuleList>(key: K): readonly Policy[K][number][] => {
    const good: readonly Policy[K][number][] = read(key);
    const rules = written.get(key);
    if (!written.has(key) || (Array.isArray(rules) && good.length === rules.length)) return good;
    if (!Array.isArray(rules)) return last[key];
    const refused = new Set(writtenIds(rules));
    for (const { id } of good) refused.delete(id);
    return [...good, ...last[key].filter(({ id }) => refused.has(id))];
  };
  const readWords = (): readonly string[] => {
    const key = 'classificationWords';
    const words = read(key);
    const isRefused = words.length === 0 && written.has(key) && !same(written.get(key), []);
    return isRefused ? classificationWords : words;
  };

  const policy: Policy = {
    organizationName: read('organizationName'),
    contact: read('contact'),
    organizationIds: read('organizationIds'),
    emailDomains: read('emailDomains'),
    mode: read('mode'),
    enforcePercent: read('enforcePercent'),
    actions: read('actions'),
    minimumLikelihood: read('minimumLikelihood'),
    minimumActionOnPersonalAccount: read('minimumActionOnPersonalAccount'),
    minimumActionWithTrainingOn: read('minimumActionWithTrainingOn'),
    override: read('override'),
    unreadableContent: read('unreadableContent'),
    audio: read('audio'),
    personalAccounts: read('personalAccounts'),
    exemptPlans: read('exemptPlans'),
    exemptEmailDomains: read('exemptEmailDomains'),
    reminderPause: read('reminderPause'),
    restrictTenants: read('restrictTenants'),
    unguardedTabs: read('unguardedTabs'),
    showOriginals: read('showOriginals'),
    requireCompanyAccount: read('requireCompanyAccount'),
    requireTrainingOff: read('requireTrainingOff'),
    mayTurnTrainingOff: read('mayTurnTrainingOff'),
    feedback: read('feedback'),
    maximumRetentionDays: read('maximumRetentionDays'),
    facts: read('facts'),
    factsReviewDays: read('factsReviewDays'),
    vendorReview: read('vendorReview'),
    remindToDelete: read('remindToDelete'),
    deletionDays: read('deletionDays'),
    deletionDaysOnPersonalAccount: read('deletionDaysOnPersonalAccount'),
    deletePersonalChats: read('deletePersonalChats'),
    remindEveryHours: read('remindEveryHours'),
    quietHours: read('quietHours'),
    mostSnoozes: read('mostSnoozes'),
    snoozeHours: read('snoozeHours'),
    ledgerSize: read('ledgerSize'),
    reminderSends: read('reminderSends'),
    suggestIncognito: read('suggestIncognito'),
    patterns: readRules('patterns'),
    wordLists: readRules('wordLists'),
    exactMatch: readRules('exactMatch'),
    classificationWords: readWords(),
  };
  problems.push(...withoutEffect(policy));
  const known = keys.filter((key) => written.has(key));
  return { policy, problems: capped(problems, most), written: known, isEmpty: written.size === 0 };
}

/** Keys that are right in themselves and cannot do what they say beside the others. */
function withoutEffect({ restrictTenants, organizationIds }: Policy): readonly PolicyProblem[] {
  const key = 'restrictTenants';
  const { length } = organizationIds;
  if (!restrictTenants || (length > 0 && length <= mostRestrictedTenants)) return [];
  const reason =
    length === 0
      ? `${key} has no effect without organizationIds, the organisations that stay allowed.`
      : `${key}: the provider takes ${mostRestrictedTenants} of the ${length} organizationIds, the first ones, and refuses all others.`;
  return [{ key, reason }];
}

/** A long list of junk must not fill the storage. */
function capped(problems: readonly PolicyProblem[], most: number): readonly PolicyProblem[] {
  const more = problems.length - most;
  if (more <= 0) return problems;
  const reason = `${more} more mistakes are not listed.`;
  return [...problems.slice(0, most), { key: 'policy', reason }];
}

function unknownKey(name: string, meant: string | null, counts: boolean): PolicyProblem {
  const key = short(name);
  if (meant === null) return { key, reason: `${key} is not a key of the policy. It has no effect.` };
  const effect = counts ? `Until it is corrected, ${meant} has its strictest value.` : 'It has no effect.';
  const reason = `${key} is not a key of the policy. Did you mean "${meant}"? ${effect}`;
  return { key, reason, ...(counts ? { meant } : {}) };
}
