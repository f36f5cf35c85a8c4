import type { Held } from './ports';

/** The same, and `sent` hears of a message that goes. */
export function heard(held: Held, sent: () => void): Held {
  const { submission } = held;
  if (submission.way !== 'send') return held;
  return {
    submission,
    release() {
      sent();
      held.release();
    },
    replace(parts, edits) {
      sent();
      held.replace(parts, edits);
    },
    cancel: () => held.cancel(),
  };
}
