/** How long a button that lets data go has to have been in plain sight before it reacts, in milliseconds. */
const noticeableMs = 500;

/** How long a dialog has to have been there before even its safe ways react, in milliseconds. */
const answerableMs = 300;

/** Since when something has been in plain sight, on the clock of `performance.now()`; `Infinity` while it is not. */
export type Sight = { since(): number; end(): void };

/**
 * Watches whether the element is on the screen and nothing lies over it. A page may draw over the dialog to borrow a
 * click. What lies over it is only told by Chromium (Intersection Observer v2: `trackVisibility`); a tab in the
 * background reports nothing, so that time there does not count. Nor does time in which a view transition shows a picture
 * of the page instead of the page: of that Firefox's observer says nothing (measured in 153).
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
  const { ownerDocument } = element;
  let lastPicture = -Infinity;
  let frame = 0;
  const look = (): void => {
    if (showsPicture(ownerDocument)) lastPicture = performance.now();
    frame = requestAnimationFrame(look);
  };
  look();
  return {
    since: () => (showsPicture(ownerDocument) ? Infinity : Math.max(since, lastPicture)),
    end() {
      cancelAnimationFrame(frame);
      observer.disconnect();
    },
  };
}

/** Whether a view transition is running; older browsers do not tell. @see CSS View Transitions Module Level 2, `activeViewTransition` */
function showsPicture(document: Document): boolean {
  return (document.activeViewTransition ?? null) !== null;
}

/** Whether a click is a person's own, on something they have had time to see since `seenSince`. */
export function isDeliberate(event: Pick<MouseEvent, 'isTrusted' | 'timeStamp'>, seenSince: number): boolean {
  return event.isTrusted && event.timeStamp - seenSince >= noticeableMs;
}

/**
 * Whether a click answers a dialog that has been there since `shownAt`: the second press of the key that opened it does not,
 * nor does a space typed on. For what lets nothing go that was found, so that nobody has to have looked at it for long.
 */
export function isAnswer(event: Pick<MouseEvent, 'isTrusted' | 'timeStamp'>, shownAt: number): boolean {
  return event.isTrusted && event.timeStamp - shownAt >= answerableMs;
}
