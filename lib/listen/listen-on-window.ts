import { anew } from './anew';

/**
 * Listens on `window`, before the page's own listeners where we came first, and for good: `document.open()` takes all
 * listeners away, so they are put back at once, and at the latest when the document gets new content. (Adding the same
 * one twice adds it once.)
 */
export function listenOnWindow<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
): void {
  const listen = () => window.addEventListener(type, listener, { capture: true, signal });
  listen();
  performance.addEventListener(anew, listen, { signal });
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
