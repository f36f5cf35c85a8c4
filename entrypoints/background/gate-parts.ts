import type { StopPorts } from '@/lib/gate/browser/stops';
import type { Sent } from '@/lib/model/destination';
import type { PolicyWatch } from '@/lib/policy/watch-policy';
import type { Tabs } from '@/lib/record/tabs';
import type { ToldStore } from './told';

/** What the browser gate needs from the rest of the background. */
export type GateParts = {
  readonly policy: PolicyWatch;
  readonly tabs: Tabs;
  readonly told: ToldStore;
  readonly record: StopPorts['record'];
  /** What is shown of a tab (of all of them, when none is named) may have changed. */
  readonly changed: (tabId?: number) => void;
  readonly onError: (error: unknown) => void;
  /** Whether the browser holds the rules that the policy wants. */
  readonly holds: () => boolean;
  /** A message went out that no gate of a page saw. */
  readonly noteSent: (tabId: number, sent: Sent) => void;
};
