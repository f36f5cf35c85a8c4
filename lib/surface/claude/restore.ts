import { setCaret } from './caret';
import { readEditable } from './editable';
import { findComposer, insert, type Page } from './page';
import { holdsLineOf } from './holds-line-of';
import { spaced } from './spaced';

/** The site empties its composer, and puts a new one in its place, around the time it sends (milliseconds). */
const looks = [0, 150, 400, 1000];

/**
 * After a send that was stopped on the wire: the site has emptied its composer, so what the person wrote is put back,
 * before anything that was written since.
 * @param parts the texts that were stopped; null where not all could be read
 */
export function restore(page: Page, parts: readonly string[] | null): void {
  // What is stopped may be something else, a new title for example: then the last text is an old one.
  if (parts === null || holdsLineOf(page.lastSent, parts)) putBack(page.lastSent);
}

/** Puts a text into the composer, before anything that was written since, unless the site does so itself. */
export function putBack(typed: string): void {
  if (typed.trim() === '') return;
  let done = false;
  const look = (isLast: boolean) => {
    const composer = findComposer();
    if (done || !composer) return;
    const now = readEditable(composer);
    // The site kept it, or gave it back itself.
    if (spaced(now).includes(spaced(typed))) return;
    if (now.trim() !== '' && !isLast) return;
    done = true;
    const text = now.trim() === '' ? typed : `${typed}\n`;
    insert({ editable: composer, restore: () => toStart(composer) }, { text, html: '' });
  };
  looks.forEach((time, index) => setTimeout(() => look(index === looks.length - 1), time));
}

function toStart(composer: HTMLElement): void {
  composer.focus();
  const start = document.createRange();
  start.setStart(composer, 0);
  setCaret(composer, start);
}
