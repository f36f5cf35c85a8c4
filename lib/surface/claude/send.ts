import type { Way } from '@/lib/model/submission';
import { type Editable, editIn, readEditable } from './editable';
import { findComposer, hold, type Page } from './page';
import { closest, find, selectors } from './selectors';

/** The editor takes a change over in its own time; a send in the same moment would carry the old text (milliseconds). */
const settleTime = 60;

/** Remembers what the composer holds whenever the person may be about to send, by whichever button the site has. */
function rememberText(page: Page): void {
  window.addEventListener(
    'pointerdown',
    (event) => {
      const composer = event.isTrusted ? findComposer() : null;
      if (composer) page.lastSent = readEditable(composer) || page.lastSent;
    },
    { capture: true, signal: page.signal },
  );
}

/** Judges the text when the person presses Enter in the composer or in the edit box, or the send button. */
export function guardSend(page: Page): void {
  rememberText(page);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !isSendKey(event)) return;
      const target = event.composedPath()[0] ?? null;
      const node = target instanceof Node ? target : null;
      const editBox = closest(node, selectors.editBox);
      const composer = closest(node, [...selectors.composer, ...selectors.earlyComposer]);
      const editable = editBox ?? composer;
      if (editable) judge(page, event, editBox ? 'edit' : 'send', editable, () => pressEnter(editable));
    },
    { capture: true, signal: page.signal },
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const target = event.composedPath()[0] ?? null;
      if (!closest(target instanceof Node ? target : null, selectors.send)) return;
      const composer = findComposer();
      if (composer) judge(page, event, 'send', composer, () => pressSend(composer));
    },
    { capture: true, signal: page.signal },
  );
}

/** Enter that finishes a word of an input method is no send (`keyCode` 229 is how older ones tell). */
function isSendKey(event: KeyboardEvent): boolean {
  const composing = event.isComposing || event.keyCode === 229;
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !composing;
}

function judge(page: Page, event: Event, way: Way, editable: Editable, again: () => void): void {
  const text = readEditable(editable);
  const submission = { way, parts: [text], unreadable: false };
  const decision = page.guard.judge(submission);
  if (decision.kind === 'release') {
    page.lastSent = text;
    return;
  }
  hold(event);
  void page.guard.settle(
    {
      submission,
      release() {
        page.lastSent = text;
        editable.focus();
        again();
      },
      replace([next = ''], [edits = []]) {
        page.lastSent = next;
        editIn(editable, edits);
        setTimeout(again, settleTime);
      },
      cancel: () => editable.focus(),
    },
    decision,
  );
}

function pressSend(composer: Editable): void {
  const button = find(document, selectors.send);
  if (button) button.click();
  else pressEnter(composer);
}

/** A key of ours: the page takes it for Enter, our own listener does not take it for the person's. */
function pressEnter(editable: Editable): void {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
  editable.dispatchEvent(new KeyboardEvent('keydown', init));
}
