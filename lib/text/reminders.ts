// The browser's notification about conversations that are due. Whoever looks at the screen may read it: no content.

export const deleteChats = 'Delete…';
export const snoozeChats = 'Remind me later';

/** @param due how many conversations; at least one */
export function chatsDue(due: number): { readonly title: string; readonly message: string } {
  return {
    title: `${countedChats(due)} ${due === 1 ? 'is' : 'are'} due for deletion`,
    message: 'Open the list to see which, and to delete them from claude.ai.',
  };
}

/** For the tooltip of the toolbar's button. */
export function dueLine(due: number): string {
  return `${countedChats(due)} due for deletion.`;
}

function countedChats(count: number): string {
  return count === 1 ? '1 conversation' : `${count} conversations`;
}
