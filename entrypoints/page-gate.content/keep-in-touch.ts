import { listenOnWindow } from '@/lib/listen/listen-on-window';
import type { Contact } from '@/lib/messages/contact';

/** Keeps the background awake where it may soon be needed, and told after the page was away. */
export function keepInTouch(contact: Contact, reportAgain: () => void, signal: AbortSignal): void {
  // Whoever writes may soon send.
  listenOnWindow('keydown', contact.warm, signal);
  listenOnWindow('pointerdown', contact.warm, signal);
  // A page that comes out of the back/forward cache was not loaded: the background forgot it when the next one came.
  const back = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    contact.lost();
    reportAgain();
  };
  listenOnWindow('pageshow', back, signal);
}
