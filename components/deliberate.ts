/** How long a button that lets data go has to have been in plain sight before it reacts, in milliseconds. */
const noticeableMs = 500;

/** Since when something has been in plain sight, on the clock of `performance.now()`; `Infinity` while it is not. */
export type Sight = { since(): number; end(): void };

/**
 * Watches whether the element is on the screen and nothing lies over it. A page may draw over the dialog to borrow a
 * click. What lies over it is only told by Chromium (Intersection Observer v2: `trackVisibility`); a tab in the
 * background reports nothing, so that time there does not count.
 */
export function watchSight(element: Element): Sight {
  let since = Infinity;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    // The shortest that the standard allows.
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const entry: (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined = entries.at(-1);
    if (entry === undefined) return;
    const seen = entry.isVisible ?? entry.isIntersecting;
    since = seen ? Math.min(since, entry.time) : Infinity;
  }, options);
  observer.observe(element);
  return { since: () => since, end: () => observer.disconnect() };
}

/** Whether a click is a person's own, on something they have had time to see since `seenSince`. */
export function isDeliberate(event: Pick<MouseEvent, 'isTrusted' | 'timeStamp'>, seenSince: number): boolean {
  return event.isTrusted && event.timeStamp - seenSince >= noticeableMs;
}
