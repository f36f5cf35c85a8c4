/**
 * The files of a drop, those in folders too. To be called in the event itself: its data is gone afterwards.
 * A folder that cannot be read is among them as the browser gives it: a file whose bytes cannot be had.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> | readonly File[] {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  const flat = [...files];
  if (!entries.some((entry) => entry?.isDirectory)) return flat;
  // The lists run side by side: both have the files in the order of the drop.
  return Promise.all(
    flat.map((file, index) => {
      const entry = entries[index];
      return entry && isFolder(entry) ? filesIn(entry).catch(() => [file]) : [file];
    }),
  ).then((lists) => lists.flat());
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (;;) {
    // It gives some at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    for (const entry of some) {
      if (isFolder(entry)) files.push(...(await filesIn(entry)));
      else if (isFile(entry))
        files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    }
  }
}
