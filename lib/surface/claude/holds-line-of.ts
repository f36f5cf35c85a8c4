/** A text of more lines is known by these. */
const most = 20;

/**
 * Whether some line of what was typed stands in one of these texts, by its letters and digits alone: the site writes bold
 * words, lists and links in its own way.
 */
export function holdsLineOf(typed: string, texts: readonly string[]): boolean {
  const lines = typed.split('\n').map(bare).filter(Boolean).slice(0, most);
  const sent = texts.map(bare);
  return lines.length === 0 || lines.some((line) => sent.some((text) => text.includes(line)));
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
