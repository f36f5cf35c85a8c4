import { isUpperCase } from '@/lib/scan/characters';

const leftBracket = 91;
const longest = 40;

const whole = /\[[A-Z][A-Z '/-]{1,40} \d{1,5}\]/y;

/**
 * Whether the words that begin at `start` stand in what a redaction left, `[HEALTH INSURANCE ID 1]`: they say what was there,
 * and nothing of the values beside it.
 */
export function isInPlaceholder(text: string, start: number): boolean {
  if (!isUpperCase(text.charCodeAt(start))) return false;
  let at = start - 1;
  while (at >= 0 && start - at <= longest && text.charCodeAt(at) !== leftBracket) at--;
  whole.lastIndex = at;
  return text.charCodeAt(at) === leftBracket && whole.test(text) && whole.lastIndex > start;
}
