import type { AccountStatus } from './account-status';

/**
 * Tells accounts apart: whether somebody is signed in, the domain of their address, the organisation's id. What is not
 * known is a part of it, so that two accounts that could not be told have one name only when all three agree.
 */
export function accountName({ signedIn, emailDomain, organization }: AccountStatus): string {
  return JSON.stringify([signedIn, emailDomain, organization === 'unknown' ? null : organization.id]);
}

/** Whether an answer that was given about one is an answer about the other: the same account, of which the same is known. */
export function isAsAsked(now: AccountStatus, then: AccountStatus): boolean {
  const known = ({ kind, plan, training }: AccountStatus) =>
    JSON.stringify([kind.value, plan.value, training.value]);
  return accountName(now) === accountName(then) && known(now) === known(then);
}

/** Whether it is not the one of before, for which something was let go. What was not known yet is no other when it is. */
export function isOtherAccount(before: AccountStatus, now: AccountStatus): boolean {
  return before.organization !== 'unknown' && accountName(before) !== accountName(now);
}
