import type { PolicyProblem } from '@/lib/model/policy-state';
import { short } from '@/lib/policy/sentence';

/** Deeper than any policy; what is deeper is a mistake of another kind. */
const deepest = 8;

/** Control characters, halves of characters, U+FFFE and U+FFFF: XML 1.0 knows no way to write them, and no form has all. */
export const uncarriable = /[\p{Cc}\p{Cs}\ufffe\uffff\uf000]/u;

/**
 * What stands in a policy and arrives nowhere, or not everywhere: characters that not every file can hold, and null, for
 * which Chromium drops the whole top-level key without a word (seen in 156).
 */
export function uncarried(written: object): readonly PolicyProblem[] {
  return Object.entries(written).flatMap(([key, value]) => within(value, short(key), short(key), deepest));
}

function within(value: unknown, place: string, top: string, depth: number): readonly PolicyProblem[] {
  if (value === null)
    return [{ key: place, reason: `${place} is null. Leave it out: Chromium ignores all of ${top} for it.` }];
  if (typeof value === 'string') return uncarriable.test(value) ? [inText(place)] : [];
  if (typeof value !== 'object' || depth === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const inside = Array.isArray(value) ? `${place}[${name}]` : `${place}.${short(name)}`;
    const problems = within(inner, inside, top, depth - 1);
    return uncarriable.test(name) ? [inText(inside), ...problems] : problems;
  });
}

const inText = (place: string): PolicyProblem => ({
  key: place,
  reason: `${place} has a line break or another control character, which the files for Windows and macOS cannot carry.`,
});
