import type { Candidate } from '@/lib/scan/candidate';

/** Up to three letters that stand before or after a number in running text and are no part of it. */
const words: ReadonlySet<string> = new Set(
  (
    'AN AND ARE AS AT BE BY DE DER DES DIE DL DOB DU EL EN ET FOR FROM HAS HER HIS ID IDS IN IS IT LA LE MRN MY NO ' +
    'NR NUM OF ON OR OUR PER SSN THE TO UND WAS'
  ).split(' '),
);

/** White space, or a dash with a blank on both sides. */
const isApart = (gap: string): boolean => gap === ' - ' || gap.trim() === '';

/**
 * Whether a code of letters and digits is rather a number and the word beside it (`is 4482913`, `4482913 a day`), which
 * a gap can't tell from `XJH 123456789`.
 */
export function hasWordBeside({ value, shape, gap }: Pick<Candidate, 'value' | 'shape' | 'gap'>): boolean {
  if (gap === '' || !isApart(gap)) return false;
  if (shape.endsWith('-A') || shape.endsWith('-AA')) return true;
  const letters = shape.indexOf('-');
  return shape.charCodeAt(letters - 1) === 65 && words.has(value.slice(0, letters));
}
