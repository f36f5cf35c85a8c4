import { readEditable } from './editable';
import { findComposer, type Page } from './page';
import { find, selectors } from './selectors';

/**
 * What the person is writing.
 * @param isHeld a message of theirs was stopped just now: the site may have emptied its composer already
 */
export function draftOf(page: Page, isHeld: boolean): string {
  const composer = findComposer();
  const text = composer ? readEditable(composer) : '';
  return text.trim() === '' && isHeld ? page.lastSent : text;
}

/** How often it looks for the composer, and how long the site has then to put back its own draft; milliseconds. */
const interval = 250;
const settling = 600;

/** Calls back once, when the composer of the app is there (what was there before it has gone) and has settled. */
export function whenComposer(run: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!find(document, selectors.composer)) return;
    clearInterval(timer);
    setTimeout(run, settling);
  }, interval);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
