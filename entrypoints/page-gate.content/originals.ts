import { createPlaceholders } from '@/lib/act/placeholders';
import type { Policy } from '@/lib/model/policy';
import { createOriginals } from '@/lib/overlay/originals';
import { createConversation } from '@/lib/surface/claude/conversation';
import { watchTranscript } from '@/lib/surface/claude/transcript';

/** The placeholders of this page, and what they stand for where the policy lets the person see it. */
export function createPageOriginals(policy: () => Policy, signal: AbortSignal) {
  const placeholders = createPlaceholders(
    createConversation(),
    () => Date.now(),
    () => transcript.look(),
  );
  const transcript = watchTranscript(
    {
      isOn: () => policy().showOriginals && placeholders.hasOriginals(),
      isKnown: (placeholder) => placeholders.originalOf(placeholder) !== null,
      show: createOriginals(document, placeholders.originalOf, signal),
    },
    signal,
  );
  return {
    placeholders,
    look: transcript.look,
    follow: placeholders.follow,
    clear(): void {
      placeholders.clear();
      transcript.look();
    },
  };
}
