import { type Editable, editableOf, readEditable } from './editable';
import { listen, type Page } from './page';
import { spaced } from './spaced';

/**
 * Knows text that is moved within one editable: it brings in nothing that is not judged there when it is sent.
 *
 * @returns whether this text, which falls there now, was dragged out of the same editable, all of it. The page can forge
 * neither: the drag is one that the browser began, and what is not in the editable already is no such text.
 */
export function watchOwnDrags(page: Page): (editable: Editable, text: string) => boolean {
  let source: Editable | null = null;
  listen(page, 'dragstart', (event) => {
    if (event.isTrusted) source = editableOf(event.composedPath()[0] ?? null);
  });
  listen(page, 'dragend', (event) => {
    if (event.isTrusted) source = null;
  });
  return (editable, text) => {
    const from = source;
    // The end of the drag is not heard of where the editor has put another node in the place of what was dragged.
    source = null;
    return from === editable && text !== '' && spaced(readEditable(editable)).includes(spaced(text));
  };
}
