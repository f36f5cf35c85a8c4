import { find, selectors } from './selectors';

/** Where files were on their way to. */
export type FilePlace = {
  /** Lets the page have them. */
  give(files: readonly File[]): void;
  /** The page does not get them, and the person can choose the same ones again. */
  cancel(): void;
};

/** Files that were chosen in a file input of the page. */
export function inInput(input: HTMLInputElement): FilePlace {
  return {
    give: (files) => give(input.isConnected ? input : (findInput() ?? input), files),
    cancel: () => void (input.value = ''),
  };
}

/** Files that were let fall or pasted: the page takes no such event of a script, but its own file input does as well. */
export function onPage(
  target: Element,
  { clientX, clientY }: { clientX: number; clientY: number },
): FilePlace {
  return {
    give(files) {
      const input = nearestInput(target);
      if (input) return give(input, files);
      const init = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
      const dataTransfer = dataOf(files);
      const place = target.isConnected ? target : document.body;
      for (const type of ['dragenter', 'dragover', 'drop'])
        place.dispatchEvent(new DragEvent(type, { ...init, dataTransfer }));
    },
    cancel: () => {},
  };
}

/** The node, if it is a file input; else null. */
export function fileInput(node: EventTarget | null | undefined): HTMLInputElement | null {
  return node instanceof HTMLInputElement && node.type === 'file' ? node : null;
}

/**
 * The input that shares the nearest box with what the files fell on: a place for them in a dialog or a project has one of
 * its own. Where several are in that box, the composer's.
 */
function nearestInput(target: Element): HTMLInputElement | null {
  if (!target.isConnected) return findInput();
  for (let box: Element | null = target; box; box = box.parentElement) {
    const input = fileInput(box) ?? fileInput(find(box, [...selectors.fileInput, ...selectors.anyFileInput]));
    if (input) return input;
  }
  return findInput();
}

function findInput(): HTMLInputElement | null {
  return fileInput(find(document, selectors.fileInput));
}

function give(input: HTMLInputElement, files: readonly File[]): void {
  const has = input.files;
  const isThere = has?.length === files.length && files.every((file, index) => has[index] === file);
  if (!isThere) input.files = dataOf(files).files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function dataOf(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}
