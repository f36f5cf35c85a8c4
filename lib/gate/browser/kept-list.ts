/** Memory of the browser, for the background that comes after this one; gone with the browser, closed to pages. */
export type KeptList<T> = {
  /** Empty where nothing was kept, or it cannot be had. */
  read(): Promise<readonly T[]>;
  write(list: readonly T[]): Promise<void>;
};
