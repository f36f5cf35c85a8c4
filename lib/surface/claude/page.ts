import type { Guard } from '@/lib/flow/ports';
import { listenOnWindow } from '@/lib/listen/listen-on-window';
import { type Caret, insertAt, type Inserted } from './caret';
import { type Editable, editableOf } from './editable';
import { find, findAll, selectors } from './selectors';
import type { Proof } from './proof';
import type { SentBefore } from './sent-before';

/** What the listeners of the page gate share. */
export type Page = {
  readonly guard: Guard;
  /** Ends every listener. */
  readonly signal: AbortSignal;
  /** What the person last sent from the composer, until it is known to have left; never stored. */
  lastSent: string;
  /** When a message was last judged here and went on; milliseconds as `performance.now` counts them. */
  sentAt: number;
  readonly proof: Proof;
  /** The ends of what was sent in this conversation. */
  readonly sentBefore: SentBefore;
  /** A send of a long text is being judged: another press on it is no second message. */
  isJudging: boolean;
};

/** Listens before the page does. */
export function listen<Type extends keyof WindowEventMap>(
  page: Page,
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
): void {
  listenOnWindow(type, (event) => (page.proof.took(event) ? undefined : listener(event)), page.signal);
}

/** The composer as it is now: the site replaces the node after every send. */
export function findComposer(): Editable | null {
  return (
    editableOf(find(document, selectors.composer)) ?? editableOf(find(document, selectors.earlyComposer))
  );
}

/** The composer that a button belongs to: the one that shares the nearest box with it. */
export function composerOf(button: Element): Editable | null {
  for (let box = button.parentElement; box; box = box.parentElement) {
    const inside = findAll(box, selectors.composer).at(0);
    if (inside) return editableOf(inside);
  }
  return findComposer();
}

/** Stops an event before the page has seen it. */
export function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Puts a text where the caret was, or into the composer when that place has left the page meanwhile. */
export function insert(caret: Caret, inserted: Inserted): void {
  if (caret.editable.isConnected) return insertAt(caret, inserted);
  const composer = findComposer();
  if (composer) insertAt({ editable: composer, restore: () => composer.focus() }, inserted);
}
