/**
 * Every selector of claude.ai. Alternatives in order: the current one first, what was there before after it.
 * Labels (`aria-label`) are translated by the site, so none is used.
 */
export const selectors = {
  composer: [
    // Since 2025; after the redesign of 2026-08 also `data-cds="ChatComposerEditor"`.
    '[data-testid="chat-input"]',
    '[data-cds="ChatComposerEditor"]',
    // The plain editor of 2024.
    'fieldset div.ProseMirror[contenteditable="true"]',
  ],
  /** What is on the page before the app has started; what is typed in it moves to the composer. */
  earlyComposer: ['textarea[data-testid="chat-input-ssr"]'],
  send: [
    '[data-testid="chat-input-send"]',
    // Before 2026-08, English only.
    'button[aria-label="Send message"]',
    'button[aria-label="Send Message"]',
  ],
  /** A message in the conversation. A long conversation is only in the document where it is in view (2026-08). */
  row: [
    '[data-testid="transcript-row"]',
    // Before 2026-08.
    '[data-testid="user-message"], [data-testid="assistant-message"], .font-claude-response, .font-claude-message',
  ],
  /** The box in which an earlier message is edited: a textarea in the message itself, or in its row of the transcript. */
  editBox: ['[data-testid="user-message"] textarea', '[data-testid="transcript-row"] textarea'],
  /** The button of the user menu; its last `span` names the plan. */
  planLabel: ['[data-testid="user-menu-button"] span:last-of-type'],
} as const;

/** The nearest element at or above `node` that one of the alternatives names; null when there is none. */
export function closest(node: Node | null, alternatives: readonly string[]): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(alternatives.join(',')) ?? null;
}

/** The first element for the first alternative that names one; null when the page has none (yet). */
export function find(root: ParentNode, alternatives: readonly string[]): HTMLElement | null {
  for (const selector of alternatives) {
    const element = root.querySelector<HTMLElement>(selector);
    if (element) return element;
  }
  return null;
}

/** All elements for the first alternative that names any, in the order of the page. */
export function findAll(root: ParentNode, alternatives: readonly string[]): readonly HTMLElement[] {
  for (const selector of alternatives) {
    const elements = [...root.querySelectorAll<HTMLElement>(selector)];
    if (elements.length > 0) return elements;
  }
  return [];
}
