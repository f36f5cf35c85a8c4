import type { CheckSize } from '@/lib/model/run-view';

/** What the person asks a run for; `stop` forgets what is left of it. */
export type RunWish = 'pause' | 'resume' | 'stop';

/** What the page asks its entry point to do; the views themselves reach nothing outside. */
export type ChatsAction =
  /** Confirmed by the person, who was shown these. */
  | { readonly kind: 'delete'; readonly ids: readonly string[] }
  | { readonly kind: 'snooze'; readonly id: string }
  | { readonly kind: 'open-claude' }
  /** Takes an open claude.ai tab to this organisation. */
  | { readonly kind: 'switch-tab'; readonly organization: string }
  | { readonly kind: 'start-check'; readonly organization: string; readonly size: CheckSize }
  | { readonly kind: 'check' | 'deletion'; readonly wish: RunWish };

export type OnChatsAction = (action: ChatsAction) => void;
