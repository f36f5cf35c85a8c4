import { triggerOf } from './firm-names';
import type { Name } from './name-around';
import { isLast, type Value } from './value-after';

/** A word about passwords, and none of them. */
export const speaksOfItself =
  /pass|secret|token|pwd|word|credential|(?<!mon|tur|don|hoc|joc|whis)key|field|input/i;

/** `?user=ada&pwd=x&lang=en` */
export const isOfQuery = (text: string, name: Name, { bond, quote, start, end }: Value): boolean => {
  const before = text.charCodeAt(name.start - 1);
  const behind = text.charCodeAt(end);
  if (before !== 38 && (before !== 63 || behind !== 38)) return false;
  return (
    bond === 'assigned' &&
    quote === '' &&
    start === name.end + 1 &&
    !speaksOfItself.test(text.slice(start, end))
  );
};

/** What Windows shows of a wireless network: `Key Content : x`. */
export const isOfProfile = (text: string, name: Name, value: Value): boolean =>
  value.bond === 'colon' && isLast(text, value) && /^key (?:content|material)$/.test(triggerOf(text, name));
