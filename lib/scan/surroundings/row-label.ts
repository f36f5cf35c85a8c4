import { pattern } from '@/lib/scan/pattern';

/** Headings that say only that a number stands below them: which kind it is stands in a cell before it, `SSN`, `Passport`. */
const vague = /^(?:id|document|doc|identification)?[ _]?(?:numbers?|no\.?|nr\.?|num|#|value|id)$/i;

/** Widest that the cells of a row stand apart, code units. */
const reach = 32;
const wordBefore = pattern(String.raw`\p{Alpha}[^\p{Alpha}\d\n]{1,31}$`, 'u');

/** Whether the row may say what the heading leaves open: a word stands before the value at `start`, in its line. */
export const mayRowName = (heading: string, text: string, start: number): boolean =>
  vague.test(heading) && wordBefore().test(text.slice(Math.max(0, start - reach), start));
