import type { PolicyStateName } from '@/lib/model/policy-state';
import type { IconName } from './Icon';

export const policyIcons: Readonly<Record<PolicyStateName, IconName>> = {
  pending: 'clock',
  none: 'dash',
  valid: 'check',
  'partly-valid': 'alert',
  lost: 'alert',
};
