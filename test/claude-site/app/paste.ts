import type { EditorProps } from '@tiptap/pm/view';
import { addFiles, addPastedText, byteLength } from './files';
import { session } from './session';

const officeNamespace = 'urn:schemas-microsoft-com';

/** What becomes a file or an attachment; everything else is left to the editor. */
export const handlePaste: NonNullable<EditorProps['handlePaste']> = (view, event) => {
  const data = event.clipboardData;
  if (!data) return false;
  const text = data.getData('text/plain');
  const isOffice = data.getData('text/html').includes(officeNamespace);
  // A spreadsheet brings a picture of itself along.
  if (data.files.length > 0 && !isOffice) {
    event.preventDefault();
    addFiles(data.files);
    return true;
  }
  if (byteLength(text) >= session.get().standIn.pasteLimit) {
    event.preventDefault();
    addPastedText(text);
    return true;
  }
  if (isOffice) {
    event.preventDefault();
    view.pasteText(text);
    return true;
  }
  return false;
};
