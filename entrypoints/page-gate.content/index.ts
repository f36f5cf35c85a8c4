import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from './page';
import './underline.css';

/** Where a copy of this script, in a world of its own that no page can look into, finds that it is not the first. */
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
    // After an update the first copy goes on, with its last policy, and asks for a reload: two would ask everything twice.
    if (world[mark]) return;
    world[mark] = true;
    // Our own signal: WXT's context can be ended by any script of the page.
    startPage(window.top === window, new AbortController().signal);
  },
});
