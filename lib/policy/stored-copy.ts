import { plans } from '@/lib/model/account-status';
import { actions } from '@/lib/model/action';
import { likelihoods } from '@/lib/model/likelihood';
import { checkNames, type ExactMatchRule, normalisations } from '@/lib/model/organization-rules';
import { ownTrainings } from '@/lib/model/organization-fact';
import { accountStances, modes, overrides, type Policy, reminderPauses } from '@/lib/model/policy';
import type { PolicyProblem, PolicyState, PolicyStateName } from '@/lib/model/policy-state';
import { baseline } from './baseline';

/** Where the policy in force stands in `storage.local`, without its sets. Written by the background only. */
export const storageKey = 'policy';

/** Where its sets stand, rule id -> pieces: megabytes that every tab gets once more whenever what is under a key changes. */
export const setsKey = 'policy-sets';

/** What `storage.local` holds for a policy. */
export type StoredItems = {
  readonly [storageKey]?: unknown;
  readonly [setsKey]?: unknown;
};

export function toStoredItems(state: PolicyState): Required<StoredItems> {
  const { exactMatch } = state.policy;
  const policy = { ...state.policy, exactMatch: exactMatch.map((rule) => ({ ...rule, set: [] })) };
  return {
    [storageKey]: { ...state, policy } satisfies PolicyState,
    [setsKey]: Object.fromEntries(exactMatch.map(({ id, set }) => [id, set])),
  };
}

type Check = (value: unknown) => boolean;

const states: readonly PolicyStateName[] = ['pending', 'none', 'valid', 'partly-valid', 'lost'];
const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(text);
const texts: Check = isTexts;
const among =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);

const number: Check = (value) => Number.isFinite(value);
/** A list of objects that have these keys and may have others. */
const records =
  (keys: Readonly<Record<string, Check>>): Check =>
  (value) =>
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && Object.entries(keys).every(([key, check]) => check(one[key])));
const named = { id: text, name: text };
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const near = { keywords: texts, proximity: number, check: among(checkNames) };

const checks: { readonly [K in keyof Policy]: Check } = {
  organizationName: text,
  contact: text,
  organizationIds: texts,
  emailDomains: texts,
  mode: among(modes),
  enforcePercent: number,
  actions: (value) => isRecord(value) && 'default' in value && Object.values(value).every(among(actions)),
  minimumLikelihood: among(likelihoods),
  minimumActionOnPersonalAccount: among(actions),
  minimumActionWithTrainingOn: among(actions),
  override: among(overrides),
  unreadableContent: among(['allow', 'warn', 'block']),
  audio: among(['allow', 'warn', 'block']),
  personalAccounts: among(accountStances),
  exemptPlans: (value) => isTexts(value) && value.every(among(plans)),
  exemptEmailDomains: texts,
  reminderPause: among(reminderPauses),
  restrictTenants: flag,
  unguardedTabs: among(['allow', 'block']),
  showOriginals: flag,
  requireCompanyAccount: flag,
  requireTrainingOff: flag,
  mayTurnTrainingOff: flag,
  feedback: among(['allow', 'warn', 'block']),
  maximumRetentionDays: (value) => Number.isInteger(value),
  facts: records({
    subject: text,
    surfaces: texts,
    says: text,
    source: text,
    dated: orNull(text),
    retentionDays: orNull(number),
    training: orNull(among(ownTrainings)),
  }),
  factsReviewDays: (value) => Number.isInteger(value),
  vendorReview: (value) => isRecord(value) && Object.values(value).every(text),
  remindToDelete: flag,
  deletionDays: (value) => isRecord(value) && 'default' in value && Object.values(value).every(number),
  deletionDaysOnPersonalAccount: number,
  deletePersonalChats: flag,
  remindEveryHours: number,
  quietHours: text,
  mostSnoozes: number,
  snoozeHours: number,
  ledgerSize: number,
  reminderSends: number,
  suggestIncognito: flag,
  patterns: records({
    ...named,
    ...near,
    pattern: text,
    likelihood: among(likelihoods),
    caseSensitive: flag,
  }),
  wordLists: records({
    ...named,
    words: texts,
    wholeWord: flag,
    caseSensitive: flag,
    likelihood: among(likelihoods),
  }),
  exactMatch: records({
    ...named,
    ...near,
    shapes: texts,
    normalise: among(normalisations),
    key: text,
    count: number,
    set: texts,
  }),
  classificationWords: texts,
};

/**
 * The stored copy, or null when there is none or it is damaged (an older version, a half-written store): then it counts
 * as none. Checked by hand and not by the schema, so that pages need not load a schema library.
 */
export function readStoredCopy(items: StoredItems): PolicyState | null {
  const state = readWithoutSets(items);
  if (state === null || state.policy.exactMatch.length === 0) return state;
  const sets = items[setsKey];
  if (!isRecord(sets)) return null;
  const exactMatch: ExactMatchRule[] = [];
  for (const rule of state.policy.exactMatch) {
    const set = sets[rule.id];
    if (!isTexts(set)) return null;
    exactMatch.push({ ...rule, set });
  }
  return { ...state, policy: { ...state.policy, exactMatch } };
}

/** The same for whoever does not scan: the sets are empty, and need not be read. */
export function readWithoutSets({ [storageKey]: value }: StoredItems): PolicyState | null {
  // A key that an older version did not know was not written then: it has the value of the baseline.
  const filled =
    isRecord(value) && isRecord(value['policy']) && 'actions' in value['policy']
      ? { written: [], isBeyondRing: false, ...value, policy: { ...baseline, ...value['policy'] } }
      : value;
  return isPolicyState(filled) ? filled : null;
}

function isPolicyState(value: unknown): value is PolicyState {
  if (!isRecord(value) || value['version'] !== 1 || !among(states)(value['state'])) return false;
  if (value['since'] !== null && !text(value['since'])) return false;
  if (!Array.isArray(value['problems']) || !value['problems'].every(isProblem)) return false;
  if (!texts(value['written']) || !flag(value['isBeyondRing'])) return false;
  const policy = value['policy'];
  return isRecord(policy) && Object.entries(checks).every(([key, check]) => check(policy[key]));
}

function isProblem(value: unknown): value is PolicyProblem {
  return isRecord(value) && text(value['key']) && text(value['reason']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
