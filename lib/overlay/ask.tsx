import { render } from 'preact';

import { WarningDialog } from '@/components/WarningDialog';
import type { Answer } from '@/lib/model/answer';
import type { Question } from '@/lib/model/question';
import type { Way } from '@/lib/model/submission';

import { rememberFocus } from './focus';
import { watchKeys, type Keys } from './keys';
import { mount } from './mount';

export type Overlay = {
  /**
   * Shows the dialog, after those that are still open. Resolves with `cancel` when it goes away by any means but a
   * choice, for example because the page removed it or `signal` was aborted.
   */
  ask(question: Question): Promise<Answer>;
  /** Resolves when no dialog is open: now, or when those are answered that are. */
  closed(): Promise<unknown>;
};

/** The person may have gone on with something else by the time of the question: what is typed into a dialog is lost. */
const comesLate = (way: Way): boolean => way === 'file' || way === 'request' || way === 'other-request';

function show(document: Document, keys: Keys, signal: AbortSignal, question: Question): Promise<Answer> {
  if (signal.aborted) return Promise.resolve({ choice: 'cancel' });
  return new Promise((resolve) => {
    const restoreFocus = rememberFocus(document);
    const cancel = (): void => finish({ choice: 'cancel' });
    const mounted = mount(document, cancel);
    let open = true;

    function finish(answer: Answer): void {
      if (!open) return;
      open = false;
      signal.removeEventListener('abort', cancel);
      keys.close();
      render(null, mounted.place);
      mounted.remove();
      restoreFocus();
      resolve(answer);
    }

    signal.addEventListener('abort', cancel);
    render(<WarningDialog question={question} onAnswer={finish} />, mounted.place);
    keys.open({ root: mounted.root, openedAt: performance.now() });
  });
}

/**
 * Our interface on a page that is not trusted. To be made at `document_start`, before the page's first script, so
 * that its key listeners come first.
 */
export function createOverlay(document: Document, signal: AbortSignal): Overlay {
  const keys = watchKeys(signal);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(question) {
      const answer = last
        .then(() => (comesLate(question.way) ? keys.pause() : undefined))
        .then(() => show(document, keys, signal, question));
      last = answer.catch(() => undefined);
      return answer;
    },
    closed: () => last,
  };
}
