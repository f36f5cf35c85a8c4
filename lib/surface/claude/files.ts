import { droppedFiles } from './dropped-files';
import { fileInput, type FilePlace, inInput, onPage } from './give-files';
import { hold, listen, type Page } from './page';
import { readFiles } from './read-files';

/**
 * Holds files that the person chooses before the page knows of them, until they are read and judged.
 *
 * Not seen here: an input that the page never put into its document, or put into a shadow tree, and the File System
 * Access API, which is the page's own. What they bring is judged when it leaves.
 */
export function guardChosenFiles(page: Page): void {
  const onInput = (event: Event) => {
    const input = event.isTrusted ? fileInput(event.composedPath()[0]) : null;
    // Emptied by the person: nothing to judge.
    if (!input?.files?.length) return;
    hold(event);
    // `change` follows at once, and is the one that every page listens to.
    if (event.type === 'change') void judgeFiles(page, [...input.files], inInput(input));
  };
  listen(page, 'input', onInput);
  listen(page, 'change', onInput);
}

/** Holds files that are let fall; false when the event brings none. */
export function holdDroppedFiles(page: Page, event: DragEvent, data: DataTransfer): boolean {
  if (data.files.length === 0) return false;
  const files = droppedFiles(data);
  const target = targetOf(event);
  const place = onPage(target, event);
  hold(event);
  // The page shows where files may fall until it hears that they fell, or are gone.
  target.dispatchEvent(new DragEvent('dragleave', { bubbles: true, cancelable: true, composed: true }));
  void judgeFiles(page, files, place);
  return true;
}

/** Holds files that are pasted, a picture for example; false when the event brings none that the page would take. */
export function holdPastedFiles(page: Page, event: ClipboardEvent, data: DataTransfer): boolean {
  const files = [...data.files];
  if (files.length === 0 || isSpreadsheet(data)) return false;
  hold(event);
  void judgeFiles(page, files, onPage(targetOf(event), { clientX: 0, clientY: 0 }));
  return true;
}

/** Office programs put a picture of the text beside it; the site takes the text. */
function isSpreadsheet(data: DataTransfer): boolean {
  return data.getData('text/plain') !== '' && data.getData('text/html').includes('urn:schemas-microsoft-com');
}

function targetOf(event: Event): Element {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : document.documentElement;
}

async function judgeFiles(
  page: Page,
  given: Promise<readonly File[]> | readonly File[],
  place: FilePlace,
): Promise<void> {
  try {
    const files = await given;
    const { submission, write } = await readFiles(files);
    const decision = page.guard.judge(submission);
    if (decision.kind === 'release') return place.give(files);
    await page.guard.settle(
      {
        submission,
        release: () => place.give(files),
        replace: (parts) => place.give(write(parts)),
        cancel: place.cancel,
        releaseFiles: (chosen) => place.give(files.filter((_, index) => chosen.includes(index))),
      },
      decision,
    );
  } catch {
    // What could not be judged does not go. The error stays here: its message might hold a name.
    place.cancel();
  }
}
