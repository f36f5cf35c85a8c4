import type { Category } from '@/lib/model/finding';
import { mask } from '@/lib/scan/mask';

const longest = 44;
const head = 24;
const tail = 16;

/**
 * A value as people may see it: masked, on one line, its middle left out when it is long. It may hold line breaks and what
 * moves the cursor.
 */
export function shownValue(value: string, category: Category): string {
  const masked = [...mask(value, category).replace(/\s+/gu, ' ').replace(/\p{C}/gu, '')];
  if (masked.length <= longest) return masked.join('');
  return `${masked.slice(0, head).join('')}…${masked.slice(-tail).join('')}`;
}
