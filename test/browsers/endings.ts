import { makeTempFolder } from './temp-folder';

/** What has to be undone at the end, the last thing first; one that fails does not stop the others. */
export type Endings = {
  readonly add: (undo: () => void | Promise<void>) => void;
  readonly run: () => Promise<void>;
};

function makeEndings(): Endings {
  const undos: (() => void | Promise<void>)[] = [];
  const run = async (): Promise<void> => {
    const undo = undos.pop();
    if (undo === undefined) return;
    try {
      await undo();
    } finally {
      await run();
    }
  };
  return { add: (undo) => undos.push(undo), run };
}

/** Runs `start`; when it fails, undoes what it had begun before the error goes on. */
export async function orUndo<T>(start: (endings: Endings) => Promise<T>): Promise<T> {
  const endings = makeEndings();
  try {
    return await start(endings);
  } catch (error) {
    await endings.run();
    throw error;
  }
}

/** A folder that is gone at the end. */
export function tempFolderOf(endings: Endings): string {
  const { path, remove } = makeTempFolder();
  endings.add(remove);
  return path;
}
