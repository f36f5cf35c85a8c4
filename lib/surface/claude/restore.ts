import { readEditable } from './editable';
import { findComposer, insert, type Page } from './page';

/** The site empties its composer in the same moment as it sends (milliseconds). */
const clearTime = 300;

/**
 * After a send that was stopped on the wire: the site has emptied its composer, so what the person wrote is put back.
 * @param parts the texts that did not go
 */
export function restore(page: Page, parts: readonly string[]): void {
  const typed = page.lastSent;
  const words = spaced(typed);
  if (words === '' || !parts.some((part) => spaced(part).includes(words))) return;
  setTimeout(() => {
    const composer = findComposer();
    if (!composer || readEditable(composer).trim() !== '') return;
    insert({ editable: composer, restore: () => composer.focus() }, typed);
  }, clearTime);
}

/** The site writes the breaks between paragraphs in its own way. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
