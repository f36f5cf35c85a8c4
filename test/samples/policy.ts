import type { Policy } from '@/lib/model/policy';

/** A policy that asks about everything and requires nothing, for tests to change one key of. */
export const plainPolicy: Policy = {
  organizationName: '',
  contact: '',
  organizationIds: [],
  emailDomains: [],
  mode: 'enforce',
  actions: { default: 'warn' },
  minimumLikelihood: 'likely',
  minimumActionOnPersonalAccount: 'allow',
  minimumActionWithTrainingOn: 'allow',
  override: 'allowed',
  unreadableContent: 'warn',
  requireCompanyAccount: false,
  requireTrainingOff: false,
  maximumRetentionDays: 0,
};
