import type { Decision } from '@/lib/model/decision';
import type { Submission } from '@/lib/model/submission';
import { editIn, readEditable } from './editable';
import type { Page } from './page';
import type { Press } from './send';

/** The editor takes a change over in its own time; a send in the same moment would carry the old text (milliseconds). */
const settleTime = 60;

type HeldDecision = Exclude<Decision, { kind: 'release' }>;

/** What is about to be sent, and what went before it: a number may be split between two messages. */
export function submissionOf(page: Page, { way }: Press, text: string): Submission {
  const before = way === 'send' ? page.sentBefore.ends() : [];
  return { way, parts: [text], unreadable: [], isFixed: false, before };
}

/** It is on its way. */
export function sent(page: Page, { way }: Press, text: string): void {
  page.lastSent = text;
  page.sentAt = performance.now();
  if (way === 'send') page.sentBefore.add(text);
}

/** Settles a send that was held. It goes on only with the very text that was judged, or with its redaction. */
export function settleSend(page: Page, press: Press, text: string, decision: HeldDecision): void {
  const submission = submissionOf(page, press, text);
  page.isJudging = decision.kind === 'later';
  const settled = page.guard.settle(
    {
      submission,
      release: () => goOn(page, press, text),
      replace([next = ''], [edits = []]) {
        const editable = press.now();
        // Whoever changed the text while the dialog was open: the edits are not for this one.
        if (!editable || readEditable(editable) !== text) return void startOver(page, press);
        editIn(editable, edits);
        setTimeout(() => goOn(page, press, next), settleTime);
      },
      cancel: () => press.now()?.focus(),
    },
    decision,
  );
  void settled.finally(() => (page.isJudging = false));
}

function goOn(page: Page, press: Press, expected: string): void {
  const editable = press.now();
  if (!editable || readEditable(editable) !== expected) return void startOver(page, press);
  sent(page, press, expected);
  editable.focus();
  press.again(editable);
}

/** The text is another one now. What is in it is asked about; when nothing is, it waits for the person to send it. */
async function startOver(page: Page, press: Press): Promise<void> {
  const editable = press.now();
  if (!editable) return;
  editable.focus();
  const text = readEditable(editable);
  const decision = await page.guard.judgeInSlices(submissionOf(page, press, text));
  if (decision.kind !== 'release') settleSend(page, press, text, decision);
}
