/** Events by which text gets into the page or leaves it: each must reach our listener before the page's. */
const guarded = ['paste', 'drop', 'change', 'keydown', 'click'];

export type Proof = {
  /** For each listener to ask first: true when the event is a synthetic one, which ends here. */
  took(event: Event): boolean;
  /** Whether each kind of event still comes to our listener. Nothing of it reaches the page, unless we are not there. */
  holds(): boolean;
};

/** Proves the listeners of the page gate with events of our own, known by being the very object that we sent. */
export function createProof(target: EventTarget): Proof {
  let sent: Event | null = null;
  let taken = false;
  return {
    took(event) {
      if (event !== sent) return false;
      taken = true;
      event.stopImmediatePropagation();
      return true;
    },
    holds() {
      return guarded.every((type) => {
        taken = false;
        sent = new Event(type, { cancelable: true });
        target.dispatchEvent(sent);
        sent = null;
        return taken;
      });
    },
  };
}
