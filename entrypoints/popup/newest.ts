/** Shows what was read, never an older reading over a newer one: readings that begin close together end in any order. */
export function showNewest<T>(read: () => Promise<T>, show: (what: T) => void): () => Promise<void> {
  let newest = 0;
  return async () => {
    newest += 1;
    const mine = newest;
    const what = await read();
    if (mine === newest) show(what);
  };
}
