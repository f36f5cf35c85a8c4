/** The ends of the messages that were sent in this conversation, oldest first. In memory only. */
export type SentBefore = {
  ends(): readonly string[];
  add(text: string): void;
};

/** UTF-16 code units of all ends together: enough for what names a number and the first part of it. */
const longest = 80;

/** @param path the address of the page now, without host and query */
export function createSentBefore(path: () => string): SentBefore {
  let pieces: readonly string[] = [];
  let conversation = path();
  const follow = () => {
    const now = path();
    if (now === conversation) return;
    // A new conversation gets an address of its own with its first message.
    const isSame = !isConversation(conversation) && isConversation(now);
    conversation = now;
    if (!isSame) pieces = [];
  };
  return {
    ends() {
      follow();
      return pieces;
    },
    add(text) {
      follow();
      const trimmed = text.trim();
      if (trimmed !== '') pieces = lastOf([...pieces, trimmed]);
    },
  };
}

function isConversation(path: string): boolean {
  return path.startsWith('/chat/');
}

/** Cut from the front, between words: half a number would be another one. */
function lastOf(pieces: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let left = longest;
  for (const piece of [...pieces].reverse()) {
    if (left === 0) break;
    const isWhole = piece.length <= left;
    kept.unshift(isWhole ? piece : piece.slice(-left).replace(/^\S*\s?/, ''));
    left = isWhole ? left - piece.length : 0;
  }
  return kept;
}
