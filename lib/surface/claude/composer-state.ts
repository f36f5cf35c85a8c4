import type { GateState } from '@/lib/model/health';

/** A signed-in page shows its composer well before this (milliseconds); without one the selectors are out of date. */
const patience = 20_000;

/** Paths of claude.ai that have no composer by design (2026-10): lists, settings, and what is there before the sign-in. */
const without =
  /^\/(login|logout|onboarding|magic-link|share|public|upgrade|admin-settings|settings|recents|chats|projects|artifacts|customize)(\/|$)/;

export const hasComposer = (path: string): boolean => !without.test(path);

/** What was seen of the page gate just now; `missingFor` in milliseconds. */
export type Seen = {
  readonly path: string;
  readonly isProven: boolean;
  readonly isFound: boolean;
  readonly missingFor: number;
};

/**
 * `active` once the gate is proven and has what it guards, `broken` when the proof fails, or a page that should have a
 * composer has none.
 */
export function composerState(before: GateState, { path, isProven, isFound, missingFor }: Seen): GateState {
  if (!isProven) return 'broken';
  if (isFound || !hasComposer(path)) return 'active';
  if (missingFor > patience) return 'broken';
  return before === 'broken' ? 'starting' : before;
}
