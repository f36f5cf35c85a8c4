import type { Category } from '@/lib/model/finding';

/** Letters and digits left to be seen: enough to recognise one's own number, too few to use it. */
const shownOfShort = 2;
const shownOfLong = 4;
const long = 12;

/**
 * Hides a value for display: letters and digits become `•`, except the last two, or four when there are twelve or more.
 * Everything else stays, so the form can be recognised: `•••-••-••89`. Of a credential nothing is shown, not even how long
 * it is.
 */
export function mask(value: string, category: Category): string {
  if (category === 'credentials') return '••••••••';
  const total = value.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const hidden = total - (total < long ? shownOfShort : shownOfLong);
  let seen = 0;
  return value.replace(/[\p{L}\p{N}]/gu, (character) => (seen++ < hidden ? '•' : character));
}
