import type { Guard } from '@/lib/flow/ports';
import type { GateState } from '@/lib/model/health';
import { watchComposer } from './composer-watch';
import { draftOf } from './draft';
import { guardChosenFiles } from './files';
import { missed } from './missed';
import type { Page } from './page';
import { guardDrop, guardPaste } from './paste';
import { restore } from './restore';
import { underlineFindings } from './underline';
import { guardSend } from './send';
import { createProof } from './proof';
import { createWarming } from './warm';
import { createSentBefore } from './sent-before';

export type PageGate = {
  /**
   * Something was stopped on the wire: gives the person back what the site has emptied its composer of, when it was that.
   * @param parts the texts in it; null where not all could be read
   */
  restore(parts: readonly string[] | null): void;
  /** Gets ready to judge by the policy in force, when the page has nothing else to do; then the gate proves itself. */
  warm(): void;
  /** Whether a message with these texts, on its way now, is one that the person sent and this gate did not see. */
  missed(parts: readonly string[]): boolean;
  /** What the person is writing; `isHeld`: a message of theirs was stopped just now. */
  draft(isHeld: boolean): string;
};

/** Puts the page gate on: every way by which a person puts text into claude.ai or sends it. */
export function startPageGate(guard: Guard, tell: (state: GateState) => void, signal: AbortSignal): PageGate {
  const page: Page = {
    guard,
    signal,
    lastSent: '',
    sentAt: Number.NEGATIVE_INFINITY,
    proof: createProof(window),
    sentBefore: createSentBefore(() => location.pathname),
    isJudging: false,
  };
  guardPaste(page);
  guardDrop(page);
  guardChosenFiles(page);
  guardSend(page);
  underlineFindings(page);
  const watch = watchComposer(tell, () => page.proof.holds() && guard.works(), signal);
  const warm = createWarming(guard, signal);
  return {
    // What fails here fails again at the proof, which tells it.
    warm: () => void warm().then(watch, watch),
    restore: (parts) => restore(page, parts),
    missed: (parts) => missed(page, parts),
    draft: (isHeld) => draftOf(page, isHeld),
  };
}
