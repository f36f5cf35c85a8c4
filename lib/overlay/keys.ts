import { isComposing } from '@/lib/listen/is-composing';
import { listenOnWindow } from '@/lib/listen/listen-on-window';

/** What the keys work on while a dialog is open. `openedAt` is on the clock of `performance.now()`. */
export type OpenDialog = { readonly root: ShadowRoot; readonly openedAt: number };

export type Keys = {
  open(dialog: OpenDialog): void;
  close(): void;
  /** Resolves in a pause of the typing: now, in most cases, and at the latest after `longestMs`. */
  pause(): Promise<void>;
};

/** How long a dialog waits for whoever is typing, in milliseconds. */
const longestMs = 3000;

/** How long after a letter Enter and the space bar belong to what is being typed, in milliseconds. */
const typingMs = 500;

/** A key that writes something, by an input method as well; the space is none on a button. */
function isLetter(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  return isComposing(event) || (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey);
}

/** Radio buttons of one group are one stop for Tab. */
function stop(element: Element): unknown {
  return element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element;
}

/** Keeps Tab inside; in between the browser's own order holds. */
function wrapTab(root: ShadowRoot, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>('a[href], button, input')];
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return;
  const from = event.shiftKey ? first : last;
  const to = event.shiftKey ? last : first;
  const current = root.activeElement;
  if (current !== null && stop(current) !== stop(from) && current.localName !== 'dialog') return;
  event.preventDefault();
  to.focus();
}

/**
 * While a dialog is open, keys are ours alone. Listens from the start, on `window` and in the capture phase, so as
 * to come before the listeners that the page adds later; a key that went down before the dialog opened, or is held
 * down, presses no button: the Enter that sent a message must not answer the question about it. Nor does one among
 * letters: whoever looks at the keyboard goes on typing when a dialog opens.
 */
export function watchKeys(signal: AbortSignal): Keys {
  let current: OpenDialog | null = null;
  const pressed = new Set<string>();
  let typedAt = -Infinity;

  /** Whether this key goes on with what is being typed. */
  const isTypedOn = ({ key, timeStamp }: KeyboardEvent): boolean =>
    (key === 'Enter' || key === ' ') && timeStamp - typedAt < typingMs;

  const take = (event: Event): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const press = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const goesOn = isTypedOn(event);
    if (isLetter(event) || (goesOn && event.key === ' ')) typedAt = event.timeStamp;
    if (current === null) {
      // The key that sent the message is the end of it.
      if (event.key === 'Enter' && !isComposing(event)) typedAt = -Infinity;
      // The key that answered the last dialog, still held down, must not go on to the page.
      if (event.repeat && pressed.has(event.code)) take(event);
      else pressed.delete(event.code);
      return;
    }
    event.stopImmediatePropagation();
    const fresh = !event.repeat && !goesOn && event.timeStamp >= current.openedAt;
    if (fresh) pressed.add(event.code);
    else if (!pressed.has(event.code) || event.key === 'Enter' || event.key === ' ') event.preventDefault();
    if (event.key === 'Tab' && !event.defaultPrevented) wrapTab(current.root, event);
  };
  /** The second half of a key that went down just before the dialog took the focus. */
  const character = (event: KeyboardEvent): void => {
    if (current === null || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (!pressed.has(event.code)) event.preventDefault();
  };
  const release = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const began = pressed.delete(event.code);
    if (current === null && !began) return;
    event.stopImmediatePropagation();
    // The space bar presses a button as it comes up.
    if (!began) event.preventDefault();
  };
  const swallow = (event: Event): void => {
    if (current !== null && event.isTrusted) take(event);
  };

  /** Whoever presses a button with the mouse has ended what was being typed. */
  const point = (event: Event): void => {
    if (event.isTrusted) typedAt = -Infinity;
  };

  listenOnWindow('pointerdown', point, signal);
  listenOnWindow('keydown', press, signal);
  listenOnWindow('keyup', release, signal);
  listenOnWindow('keypress', character, signal);
  for (const type of ['paste', 'dragover', 'drop'] as const) listenOnWindow(type, swallow, signal);

  return {
    open(dialog) {
      pressed.clear();
      current = dialog;
    },
    close() {
      current = null;
    },
    pause() {
      const latest = performance.now() + longestMs;
      return new Promise((resolve) => {
        const look = (): void => {
          const left = Math.min(typedAt + typingMs, latest) - performance.now();
          if (left > 0) setTimeout(look, left);
          else resolve();
        };
        look();
      });
    },
  };
}
