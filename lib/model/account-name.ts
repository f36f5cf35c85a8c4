import type { AccountStatus } from './account-status';

/**
 * Tells accounts apart: whether somebody is signed in, the domain of their address, the organisation's id. What is not
 * known is a part of it, so that two accounts that could not be told have one name only when all three agree.
 */
export function accountName({ signedIn, emailDomain, organization }: AccountStatus): string {
  return JSON.stringify([signedIn, emailDomain, organization === 'unknown' ? null : organization.id]);
}
