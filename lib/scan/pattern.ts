import { once } from './once';

/**
 * A pattern that is read when somebody first needs it. Engines read the literals of a program when it is loaded, also those
 * in functions; one with `\p{Alpha}` takes them as long as ten others.
 */
export const pattern = (source: string, flags: string): (() => RegExp) =>
  once(() => new RegExp(source, flags));
