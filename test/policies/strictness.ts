import { actions } from '@/lib/model/action';
import { likelihoods } from '@/lib/model/likelihood';
import { conditions } from '@/lib/model/vendor-review';
import { accountStances, type Policy, reminderPauses } from '@/lib/model/policy';
import { strictest } from '@/lib/policy/strictest';

const ways = ['allow', 'warn', 'block'] as const;

/** The values of a key, from mild to strict. */
const mild: { readonly [K in keyof Policy]?: readonly Policy[K][] } = {
  mode: ['simulate', 'enforce'],
  minimumLikelihood: [...likelihoods].reverse(),
  minimumActionOnPersonalAccount: actions,
  minimumActionWithTrainingOn: actions,
  override: ['allowed', 'with-justification', 'never'],
  unreadableContent: ways,
  audio: ways,
  personalAccounts: accountStances,
  reminderPause: [...reminderPauses].reverse(),
  restrictTenants: [false, true],
  unguardedTabs: ['allow', 'block'],
  showOriginals: [true, false],
  requireCompanyAccount: [false, true],
  requireTrainingOff: [false, true],
  mayTurnTrainingOff: [true, false],
  feedback: ways,
  remindToDelete: [false, true],
  deletePersonalChats: [false, true],
  suggestIncognito: [false, true],
};

/** Whether the first policy is nowhere milder than the second in this key. */
export function isAtLeastAsStrict(key: keyof Policy, one: Policy, other: Policy): boolean {
  switch (key) {
    case 'organizationName':
    case 'contact':
    case 'patterns':
    case 'wordLists':
    case 'exactMatch':
    case 'classificationWords':
      // A rule that cannot be read cannot find anything; it is told, and the policy counts as partly valid.
      return true;
    case 'organizationIds':
    case 'emailDomains':
      // Empty lets the plan decide; otherwise fewer entries make fewer accounts the company's.
      if (one[key].length === 0) return other[key].length === 0;
      return one[key] === strictest[key] || one[key].every((entry) => other[key].includes(entry));
    case 'exemptPlans':
    case 'exemptEmailDomains':
      return one[key].every((entry: string) => (other[key] as readonly string[]).includes(entry));
    case 'deletionDaysOnPersonalAccount':
    case 'remindEveryHours':
    case 'mostSnoozes':
    case 'snoozeHours':
      return one[key] <= other[key];
    case 'ledgerSize':
      return one[key] >= other[key];
    case 'quietHours':
      return one[key] === other[key] || one[key] === '';
    case 'reminderSends':
      // 0 is never, else the fewer messages the sooner.
      return (one[key] || Infinity) <= (other[key] || Infinity);
    case 'deletionDays': {
      const days = (policy: Policy, name: string) =>
        policy.deletionDays[name] ?? policy.deletionDays['default'] ?? Infinity;
      return ['default', ...Object.keys(one[key]), ...Object.keys(other[key])].every(
        (name) => days(one, name) <= days(other, name),
      );
    }
    case 'facts':
      // A fact that cannot be read leaves the strictest of the documents; it is told.
      return true;
    case 'factsReviewDays':
      return one[key] <= other[key];
    case 'vendorReview':
      return conditions.every((name) => (one[key][name] ?? '') <= (other[key][name] ?? ''));
    case 'maximumRetentionDays':
      return (one[key] || Infinity) <= (other[key] || Infinity);
    case 'actions': {
      const action = (policy: Policy, name: string) =>
        actions.indexOf(policy.actions[name] ?? policy.actions['default'] ?? 'allow');
      return ['default', ...Object.keys(one.actions), ...Object.keys(other.actions)].every(
        (name) => action(one, name) >= action(other, name),
      );
    }
    default: {
      const order: readonly unknown[] = mild[key] ?? [];
      return order.indexOf(one[key]) >= order.indexOf(other[key]);
    }
  }
}
