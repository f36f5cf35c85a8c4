import { isComposing } from '@/lib/listen/is-composing';
import type { Way } from '@/lib/model/submission';
import { type Editable, readEditable } from './editable';
import { composerOf, findComposer, hold, listen, type Page } from './page';
import { closest, find, findAll, selectors } from './selectors';
import { sent, settleSend, submissionOf } from './settle-send';

/** One press on what sends, and how to press it again. */
export type Press = {
  readonly way: Way;
  readonly editable: Editable;
  /** Where the text is now: the site may have put another node in its place. Null when it is gone. */
  readonly now: () => Editable | null;
  readonly again: (editable: Editable) => void;
};

/** Judges the text when the person presses Enter in the composer or in the edit box, or the send button. */
export function guardSend(page: Page): void {
  listen(page, 'keydown', (event) => onKey(page, event));
  listen(page, 'click', (event) => onClick(page, event));
  listen(page, 'pointerdown', (event) => rememberText(page, event));
}

function onKey(page: Page, event: KeyboardEvent): void {
  if (!event.isTrusted || !isSendKey(event)) return;
  const node = targetOf(event);
  const { ctrlKey, metaKey } = event;
  const again = (editable: Editable) => pressEnter(editable, { ctrlKey, metaKey });
  const editBox = closest(node, selectors.editBox);
  if (editBox) {
    const now = () => (editBox.isConnected ? editBox : null);
    return judge(page, event, { way: 'edit', editable: editBox, now, again });
  }
  const composer = closest(node, [...selectors.composer, ...selectors.earlyComposer]);
  if (composer) judge(page, event, { way: 'send', editable: composer, now: nowOf(composer), again });
}

function onClick(page: Page, event: MouseEvent): void {
  if (!event.isTrusted) return;
  const node = targetOf(event);
  const send = closest(node, selectors.send);
  const composer = send ? composerOf(send) : null;
  if (send && composer) {
    const again = (editable: Editable) => pressSend(send, editable);
    return judge(page, event, { way: 'send', editable: composer, now: nowOf(composer), again });
  }
  const saved = savedBy(closest(node, selectors.button));
  if (!saved) return;
  const now = () => (saved.isConnected ? saved : null);
  const again = (editable: Editable) => (editable.isConnected ? saveButton(editable)?.click() : undefined);
  judge(page, event, { way: 'edit', editable: saved, now, again });
}

/** The edit box that this button sends; null when it does something else. */
function savedBy(button: HTMLElement | null): Editable | null {
  const message = closest(button, selectors.message);
  const box = message && find(message, selectors.editBox);
  return box && saveButton(box) === button ? box : null;
}

/** Its label is translated: it is the last of the buttons that stand with the box. */
function saveButton(box: Editable): HTMLElement | null {
  for (let around = box.parentElement; around; around = around.parentElement) {
    const last = findAll(around, selectors.button).at(-1);
    if (last) return last;
  }
  return null;
}

/** What the composer holds whenever the person may be about to send, by whichever button the site has. */
function rememberText(page: Page, event: Event): void {
  const composer = event.isTrusted ? findComposer() : null;
  if (composer) page.lastSent = readEditable(composer) || page.lastSent;
}

function judge(page: Page, event: Event, press: Press): void {
  const text = readEditable(press.editable);
  const decision = page.guard.judge(submissionOf(page, press, text));
  if (decision.kind === 'release') return sent(page, press, text);
  hold(event);
  if (!page.isJudging) settleSend(page, press, text, decision);
}

/** Enter that finishes a word of an input method is no send. */
function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !isComposing(event);
}

function targetOf(event: Event): Node | null {
  const target = event.composedPath()[0];
  return target instanceof Node ? target : null;
}

function nowOf(composer: Editable): () => Editable | null {
  return () => (composer.isConnected ? composer : findComposer());
}

function pressSend(pressed: HTMLElement, composer: Editable): void {
  // The site puts another node in its place whenever it likes.
  const button = pressed.isConnected ? pressed : find(document, selectors.send);
  if (button) button.click();
  else pressEnter(composer, {});
}

/** A key of ours: the page takes it for Enter, our own listener does not take it for the person's. */
function pressEnter(editable: Editable, modifiers: Pick<KeyboardEventInit, 'ctrlKey' | 'metaKey'>): void {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
  editable.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...modifiers }));
}
