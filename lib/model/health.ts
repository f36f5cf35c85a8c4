/** What a gate can say of itself. Only `active` may be shown as protection. */
export type GateState = 'starting' | 'active' | 'broken';

export type Health = {
  /** Paste, drop, Enter, the send button. `active` once the composer was found. */
  readonly pageGate: GateState;
  /** Request bodies. `active` once the page's side of it has answered. */
  readonly wireGate: GateState;
};
