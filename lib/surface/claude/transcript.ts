import { listenOnWindow } from '@/lib/listen/listen-on-window';
import type { Rectangle, Spot } from '@/lib/model/spot';
import { linesOf } from './lines';
import { findPlaceholders, type Placed } from './placeholder-ranges';
import { findAllByFirst, selectors } from './selectors';

export type TranscriptPorts = {
  /** Whether there is anything to look for; while there is not, the page is not watched. */
  isOn(): boolean;
  isKnown(placeholder: string): boolean;
  /** Where the placeholders in view are now, and the names of all in the document, each once. */
  show(spots: readonly Spot[], placeholders: readonly string[]): void;
};

/** More than this at once help nobody. */
const most = 200;

/** A reply that is being written changes with every word: reading it takes no more than this part of the time. */
const readShare = 0.1;

/** What moves text and sends no event (a font, a picture, an animation) is seen this often (milliseconds). */
const lookAgain = 400;

/** Follows where placeholders of ours stand in the conversation, without changing the page. */
export function watchTranscript(ports: TranscriptPorts, signal: AbortSignal): { look(): void } {
  let watch: AbortController | null = null;
  let placed: readonly Placed[] = [];
  let frame = 0;
  let nextReadAt = 0;
  let isStale = true;

  function draw(): void {
    frame = 0;
    if (!watch) return;
    const now = performance.now();
    if (isStale && now >= nextReadAt) {
      placed = findPlaceholders(findAllByFirst(document, selectors.row), ports.isKnown);
      nextReadAt = now + (performance.now() - now) / readShare;
      isStale = false;
    }
    const names = [...new Set(placed.map(({ placeholder }) => placeholder))];
    ports.show(spotsOf(placed), names.slice(0, most));
    if (isStale) drawSoon();
  }

  function drawSoon(): void {
    if (watch && frame === 0) frame = requestAnimationFrame(draw);
  }

  function readSoon(): void {
    isStale = true;
    drawSoon();
  }

  function start(): void {
    watch = new AbortController();
    const { signal: ends } = watch;
    const observer = new MutationObserver(readSoon);
    const attributeFilter = ['class', 'style', 'hidden', 'open'];
    observer.observe(document, { attributeFilter, childList: true, characterData: true, subtree: true });
    const timer = setInterval(() => placed.length > 0 && drawSoon(), lookAgain);
    for (const type of ['scroll', 'resize'] as const) listenOnWindow(type, drawSoon, ends);
    ends.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(timer);
    });
    readSoon();
  }

  function stop(): void {
    if (!watch) return;
    watch.abort();
    watch = null;
    placed = [];
    ports.show([], []);
  }

  signal.addEventListener('abort', stop, { once: true });
  return {
    look() {
      if (signal.aborted) return;
      if (!ports.isOn()) stop();
      else if (watch) readSoon();
      else start();
    },
  };
}

function spotsOf(placed: readonly Placed[]): readonly Spot[] {
  const spots: Spot[] = [];
  for (const { placeholder, range } of placed) {
    if (spots.length >= most) break;
    const lines = linesOf(range.getClientRects());
    const { commonAncestorContainer: node } = range;
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || lines.length === 0 || !lines.every((line) => isInSight(element, line))) continue;
    const { color, fontSize } = getComputedStyle(element);
    spots.push({ placeholder, lines, fontSize: parseFloat(fontSize), isOnDark: isLight(color) });
  }
  return spots;
}

/** Inside the window, in no part that is scrolled away, and under nothing of the page, such as the composer. */
function isInSight(element: Element, { left, top, width, height }: Rectangle): boolean {
  const [right, bottom] = [left + width, top + height];
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
  return (
    element.contains(document.elementFromPoint(left + 2, top + 2)) &&
    element.contains(document.elementFromPoint(right - 2, bottom - 2))
  );
}

/** Browsers give a colour as `rgb(…)`, or in a space of its own when the page wrote it so: then the person's scheme tells. */
function isLight(color: string): boolean {
  const [red, green, blue] = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1).map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    return matchMedia('(prefers-color-scheme: dark)').matches;
  }
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
