import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { pattern } from '@/lib/scan/pattern';

const digits =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const spelled = pattern(`^[ ,:]{1,3}((?:${digits})(?:[ ,-]{1,2}(?:${digits})){3,7})(?!\\p{Alpha})`, 'iu');
const longest = 64;

/** A code whose digits are written out, as recordings are typed up: `the code is nine four two two`. */
export const spelledCode: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  triggers: list(`
    code is, code s, pin is, pin s, passcode is, combination is, number for the safe is, code ist, pin ist, code est, code c est, código es, clave es
  `),
  read(text, _start, end) {
    const found = spelled().exec(text.slice(end, end + longest));
    const value = found?.[1];
    if (found === null || value === undefined) return undefined;
    const at = end + found[0].length - value.length;
    return { start: at, end: at + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    'the code is nine four two two and then the tick',
    'der Code ist vier sieben null drei',
    'el código es siete, dos, nueve, cero',
  ],
  misses: ['the code is one of three or four', 'PIN is nine digits'],
};
