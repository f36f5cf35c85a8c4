import { once } from './once';

/**
 * A pattern that is read when somebody first needs it. Engines read the literals of a program when it is loaded, also those
 * in functions; one with `\p{Alpha}` takes them as long as ten others.
 */
export const pattern = (source: string, flags = ''): (() => RegExp) => once(() => new RegExp(source, flags));

/** The sticky pattern's match at `at`. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Whether the sticky pattern matches at `at`; it ends at its `lastIndex`. */
export const fitsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Where the sticky pattern's match at `at` ends; `at` when there is none. */
export const matchEnd = (pattern: RegExp, text: string, at: number): number =>
  fitsAt(pattern, text, at) ? pattern.lastIndex : at;

/** Where the sticky pattern's match at `at` ends; -1 when there is none. */
export const endOf = (pattern: RegExp, text: string, at: number): number =>
  fitsAt(pattern, text, at) ? pattern.lastIndex : -1;
