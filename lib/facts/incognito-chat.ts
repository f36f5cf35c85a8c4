import type { Plan, Retention, Training } from '@/lib/model/account-status';

/**
 * What holds for incognito chats, as the vendor's privacy pages say it of its consumer plans (source A, 2025-10-08):
 * they train nothing, and are removed within 30 days.
 */
const consumer: { readonly training: Training; readonly retention: Retention } = {
  training: 'never',
  retention: { days: 30, after: 'conversation' },
};

/** Null where nothing is known of incognito chats. */
export function incognitoFact(plan: Plan | 'unknown'): typeof consumer | null {
  return plan === 'free' || plan === 'pro' || plan === 'max' ? consumer : null;
}
