import { openLine } from './line';
import { type Messages, mostHashes } from './protocol';
import { send } from './send';

/** Browsers stop a worker that is idle for 30 s; an answer younger than this shows that it runs (milliseconds). */
const warmTime = 20_000;

/** A background that is silent for so long does not answer any more (milliseconds). */
const patience = 2000;

export type Contact = {
  /** As `send` of the messages. */
  tell<Name extends keyof Messages>(
    name: Name,
    data: Messages[Name]['data'],
  ): Promise<Messages[Name]['reply'] | null>;
  /** Tells the background what is about to leave because it was let go, of any length; `ready` waits until it knows. */
  release(released: Messages['released']['data']): void;
  /**
   * Null when the background knows what it must and is awake; otherwise resolves when it is, or when it has been silent
   * too long: then the browser gate, which does not need us, judges by what it has.
   */
  ready(): Promise<void> | null;
  /** Wakes the background ahead of a send, so that nobody waits for it then. */
  warm(): void;
  /** The page was away (in the browser's back/forward cache): whether the background runs is not known any more. */
  lost(): void;
};

/** The line from a page to the background. @param now milliseconds */
export function createContact(
  now: () => number,
  post: typeof send = send,
  open: typeof openLine = openLine,
): Contact {
  let heard = Number.NEGATIVE_INFINITY;
  let hasLine = false;
  let answers = 0;
  let telling: Promise<unknown> | null = null;
  let asking: Promise<unknown> | null = null;

  function lost(): void {
    heard = Number.NEGATIVE_INFINITY;
    hasLine = false;
  }
  function hear(): void {
    answers += 1;
    heard = now();
    if (hasLine) return;
    hasLine = true;
    open(lost);
  }
  /** Nothing goes out before the background has these. */
  function waitFor(messages: readonly Promise<unknown>[]): void {
    const told = Promise.all([telling, ...messages]).then(() => {
      if (telling === told) telling = null;
    });
    telling = told;
  }
  const tell: Contact['tell'] = (name, data) => {
    const answer = post(name, data, hear);
    // The browser gate judges by the account, and by whether it was let go.
    if (name === 'report') waitFor([answer]);
    return answer;
  };
  const isWarm = () => now() - heard < warmTime;

  /** Many messages take longer than one; each answer shows that the others are on their way. */
  async function silence(): Promise<void> {
    for (let before = Number.NaN; before !== answers;) {
      before = answers;
      await new Promise((resolve) => setTimeout(resolve, patience));
    }
  }

  function ask(): Promise<unknown> {
    asking ??= tell('awake', null).then(() => {
      asking = null;
    });
    return asking;
  }

  return {
    tell,
    release(released) {
      const { hashes } = released;
      waitFor(
        Array.from({ length: Math.ceil(hashes.length / mostHashes) }, (_, at) =>
          tell('released', { ...released, hashes: hashes.slice(at * mostHashes, (at + 1) * mostHashes) }),
        ),
      );
    },
    ready() {
      const waits = [telling, isWarm() ? null : ask()].filter((wait) => wait !== null);
      if (waits.length === 0) return null;
      return Promise.race([Promise.all(waits), silence()]).then(() => undefined);
    },
    warm() {
      if (!isWarm()) void ask();
    },
    lost,
  };
}
