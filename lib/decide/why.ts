import { type AccountStatus, isTrainingOff } from '@/lib/model/account-status';
import { type Action, actions } from '@/lib/model/action';
import type { Finding } from '@/lib/model/finding';
import { isAtLeast } from '@/lib/model/likelihood';
import type { Policy } from '@/lib/model/policy';

/** A key of the policy that has a say in a finding, and what it asks for. */
export type Say = { readonly key: string; readonly action: Action };

/**
 * Which keys decide about a finding on this account, the strictest first; the first one's action is what `decide` gives
 * it. For people who want to know why: `decide` itself does not ask.
 */
export function whyOf(finding: Finding, account: AccountStatus, policy: Policy): readonly [Say, ...Say[]] {
  const { actions: map, minimumLikelihood } = policy;
  if (!isAtLeast(finding.likelihood, minimumLikelihood))
    return [{ key: 'minimumLikelihood', action: 'allow' }];
  const [first = { key: 'actions.default', action: map['default'] ?? 'warn' }, ...others] = [
    finding.detector,
    finding.category,
  ].flatMap((name): Say[] => {
    const action = map[name];
    return action === undefined ? [] : [{ key: `actions.${name}`, action }];
  });
  const written = strictestFirst(first, others);
  if (written[0].action === 'allow') return written;
  const [strictest, ...rest] = written;
  return strictestFirst(strictest, [
    ...rest,
    ...(account.kind.value === 'company'
      ? []
      : [{ key: 'minimumActionOnPersonalAccount', action: policy.minimumActionOnPersonalAccount }]),
    ...(isTrainingOff(account.training.value)
      ? []
      : [{ key: 'minimumActionWithTrainingOn', action: policy.minimumActionWithTrainingOn }]),
  ]);
}

/** Of equals the one that was there before. */
function strictestFirst(first: Say, others: readonly Say[]): readonly [Say, ...Say[]] {
  const rank = ({ action }: Say) => actions.indexOf(action);
  const all = [first, ...others];
  const strictest = all.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return [strictest, ...all.filter((say) => say !== strictest)];
}
