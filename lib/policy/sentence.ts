import { closest } from './closest';

const longest = 40;

/** What was written, for a sentence to the administrator: short things as they are, long ones by kind and size only. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > longest ? `a text of ${value.length} characters` : JSON.stringify(value);
  }
  if (Array.isArray(value))
    return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`;
  if (typeof value === 'object' && value !== null) {
    return Object.hasOwn(value, 'Value')
      ? 'an object with "Value" inside (that form belongs in the Google Admin console only)'
      : 'an object';
  }
  return value === undefined ? 'nothing' : String(value);
}

/** A name that an administrator wrote, shortened so that junk does not fill the report. */
export function short(name: string): string {
  return name.length > longest ? `${name.slice(0, longest)}…` : name;
}

/** `"a", "b" or "c"` */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word));
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last;
}

/** ` Did you mean "x"?` or nothing, to be put behind a sentence. */
export function didYouMean(written: unknown, words: readonly string[]): string {
  const word = typeof written === 'string' ? closest(written, words) : null;
  return word === null ? '' : ` Did you mean ${JSON.stringify(word)}?`;
}
