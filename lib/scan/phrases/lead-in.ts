import { pattern } from '@/lib/scan/pattern';

/** Nearer labels need nothing that leads from them to the value. Code units. */
const near = 6;

/** What the label is worth when something leads from it to the value. Code units. */
const led = 4;

const wordless = pattern(String.raw`^[^\p{Alpha}\d]*$`, 'u');

/** Said of a field or a number, in brackets or before its value. */
const fieldRemark = pattern(
  String.raw`^[^\p{Alpha}\d]*(?:required|mandatory|optional|if any|if known|if applicable|on file|on record|in full)[^\p{Alpha}\d]*$`,
  'iu',
);

/** Takes up again what was named before: `…, is 219`, `it is 219`. */
const takesUp =
  /(?:[,;)]|\b(?:it|this|that|which)) {1,2}(?:is|was|are|reads|ist|lautet|est|es|è|é)(?: {1,2}|: {0,2})$/;

/** `… of the new colleague: 219`: prose up to a colon behind words in small letters, and no sentence that ends before. */
const endsInColon = pattern(String.raw`\p{Lower} \p{Lower}{2,24}: {0,2}$`, 'u');
const otherThanProse = /[.:;=!?{}<>"_\n\d]/;

/** The value begins a line below a label with a colon; between them perhaps a remark. */
const isBelow = (between: string): boolean =>
  /^[ .)*_]{0,4}:\s/.test(between) &&
  /\n[ \t*_>|-]*$/.test(between) &&
  !/[:=\d]/.test(between.replace(':', ''));

/**
 * Code units between a label that ends at `labelEnd` and the value at `start`, less where the words between only lead from
 * one to the other, so that the label is as good as beside it.
 */
export function leadIn(text: string, labelEnd: number, start: number): number {
  const distance = start - labelEnd;
  if (distance <= near) return distance;
  const between = text.slice(labelEnd, start);
  if (wordless().test(between) || fieldRemark().test(between) || takesUp.test(between)) return led;
  if (endsInColon().test(between) && !otherThanProse.test(between.slice(1, between.lastIndexOf(':'))))
    return led;
  return isBelow(between) ? led : distance;
}
