import type { Route } from './route';

/** What a gate can say of itself. Only `active` may be shown as protection. */
export type GateState = 'starting' | 'active' | 'broken';

/** `cannot-block`: this browser lets the extension only watch, because no policy installed it. */
export type BrowserGateState = GateState | 'cannot-block';

/** What a tab says of its own gates. */
export type PageHealth = {
  /** Paste, drop, files, Enter, the send button. `active` once the composer was found. */
  readonly pageGate: GateState;
  /** Request bodies. `active` once a body made for the purpose was held. */
  readonly wireGate: GateState;
};

/** A message that a later gate saw and an earlier one did not: the site has changed, or somebody went round the gate. */
export type Drift = {
  readonly missedBy: 'page-gate' | 'wire-gate';
  readonly route: Route;
};

export type Health = PageHealth & {
  /** The browser's own requests, out of reach of the page. */
  readonly browserGate: BrowserGateState;
  /** Since the tab was loaded, each kind once. */
  readonly drift: readonly Drift[];
};
