import { listenOnWindow } from '@/lib/listen/listen-on-window';
import type { Finding } from '@/lib/model/finding';
import { type Editable, editableOf, isField, readRuns } from './editable';
import { lookAgain, type Looked } from './look-again';
import type { Page } from './page';
import { rangeIn } from './range-in';
import { closest, selectors } from './selectors';

/** As in the style sheet of the entry point. */
const name = 'chat-guardrails-found';

/** Milliseconds without a change before the text is looked at. */
const rest = 300;

/** A longer draft is not underlined (it is judged when it is sent, as all are); UTF-16 code units. */
const longest = 256 * 1024;

const nothing: Looked = { text: '', findings: [] };

/** More underlines help nobody. */
const most = 200;

/**
 * Underlines findings in the composer while the person types, by the CSS Custom Highlight API: nothing in the editor's
 * document changes. A press of a key costs a timer; the text is read when the person rests and the page has nothing to do.
 * The page can read which stretches of its own text are underlined.
 */
export function underlineFindings(page: Page): void {
  let watched: Editable | null = null;
  let looked = nothing;
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = () => {
    changes += 1;
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(() => void look().catch(clear)), rest);
  };
  const look = async () => {
    const before = changes;
    const composer = watched;
    if (!composer?.isConnected) return clear();
    const { text, runs } = readRuns(composer);
    const now = text.length > longest ? nothing : await lookAgain(looked, text, page.guard.look);
    looked = now;
    // Another look is due when it was changed meanwhile.
    if (changes === before) show(runs, now.findings);
  };
  const observer = new MutationObserver(changed);
  const watch = (event: Event) => {
    const target = event.composedPath()[0];
    // With each key: what follows has the browser work out the styles of the whole draft.
    if (target === watched && watched !== null) return;
    const node = target instanceof Node ? closest(target, selectors.composer) : null;
    const composer = node && editableOf(node);
    if (!composer || composer === watched || isField(composer)) return;
    watched = composer;
    looked = nothing;
    observer.disconnect();
    observer.observe(composer, { childList: true, characterData: true, subtree: true });
    changed();
  };
  listenOnWindow('focusin', watch, page.signal);
  listenOnWindow('input', watch, page.signal);
  page.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clear();
  });
}

function show(runs: Parameters<typeof rangeIn>[0], findings: readonly Finding[]): void {
  const ranges = findings.slice(0, most).flatMap(({ start, end }) => rangeIn(runs, start, end) ?? []);
  if (ranges.length === 0) clear();
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function clear(): void {
  CSS.highlights.delete(name);
}
