import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from './page';
import './underline.css';

/**
 * Where a copy of this script, in a world that no page can look into, finds that it is not the first: after an install
 * the background puts one into open tabs, and Firefox does so as well. After an update the world is another one.
 */
const mark = Symbol.for('chat-guardrails');

/** The page gate, and the half of the wire gate that decides. */
export default defineContentScript({
  matches: ['https://claude.ai/*'],
  // Frames can send as well; they share the gate's code, not its dialog.
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const world = globalThis as { [mark]?: true };
    // Two would ask everything twice.
    if (world[mark]) return;
    world[mark] = true;
    // Our own signal: WXT's context can be ended by any script of the page.
    startPage(window.top === window, new AbortController().signal);
  },
});
