import type { Plan } from '@/lib/model/account-status';

/** What the popup asks its entry point to do; the views themselves reach nothing outside. */
export type PopupAction =
  | { readonly kind: 'open-claude' }
  | { readonly kind: 'reload-tab' }
  /** The settings of claude.ai, at the switch where training is turned off. */
  | { readonly kind: 'open-privacy-settings' }
  | { readonly kind: 'switch-organization'; readonly organizationId: string }
  /** Confirmed by the person, who was shown this organisation. */
  | { readonly kind: 'turn-training-off'; readonly organizationId: string }
  /** The page of conversations to delete, at its list or at its check. */
  | { readonly kind: 'open-chats'; readonly at: 'list' | 'check' }
  /** The guide, at this plan; `unknown` leaves the choice to it. */
  | { readonly kind: 'open-guide'; readonly plan: Plan | 'unknown' };

export type OnAction = (action: PopupAction) => void;
