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
    // Claude Code on the web.
    '[data-testid="code-prompt-input"]',
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
  editBox: [
    '[data-testid="user-message"] textarea',
    // Not what is asked in a dialog, which feedback is.
    '[data-testid="transcript-row"] textarea:not([role="dialog"] *)',
  ],
  /** What an edit box stands in. */
  message: ['[data-testid="user-message"]', '[data-testid="transcript-row"]'],
  button: ['button', '[role="button"]'],
  /** Takes what the person chooses; also what is let fall or pasted. */
  fileInput: ['[data-testid="file-upload"]', '#chat-input-file-upload-onpage'],
  anyFileInput: ['input[type="file"]'],
  /** What goes with the message that is being written (2026-08). */
  attachment: ['[data-testid="file-thumbnail"]'],
  /** The button of the user menu; its last `span` names the plan. */
  planLabel: ['[data-testid="user-menu-button"] span:last-of-type'],
  /** The panel of the settings that has the training switch (2026-09). */
  privacyPanel: ['[data-perf-screen="data-privacy-controls"]'],
  settingsRow: ['[data-settings-row]'],
  switch: ['[role="switch"]', 'input[type="checkbox"]'],
} as const;

/** The nearest element at or above `node` that one of the alternatives names; null when there is none. */
export function closest(node: Node | null, alternatives: readonly string[]): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(alternatives.join(',')) ?? null;
}

/** All elements for the alternatives, in the order of the document. */
export function findAll(root: ParentNode, alternatives: readonly string[]): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(alternatives.join(','))];
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
export function findAllByFirst(root: ParentNode, alternatives: readonly string[]): readonly HTMLElement[] {
  for (const selector of alternatives) {
    const elements = [...root.querySelectorAll<HTMLElement>(selector)];
    if (elements.length > 0) return elements;
  }
  return [];
}
