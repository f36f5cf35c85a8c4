import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt } from '@/lib/scan/pattern';

// The rest of the sentence, to the colon or the line break before the first code.
const opening = /[^\n:]{0,80}(?::|\n)\s{0,8}/y;
// One code, with a bullet or a number before it and what sets it apart from the next.
const code =
  /(?:[-*•]\s{1,2}|\d{1,2}[.)]\s{1,2})?["'`]?(\d{4} \d{4}|(?=[A-Za-z-]{0,12}\d)[A-Za-z\d]{4,12}(?:-[A-Za-z\d]{4,12}){0,4}|[A-Za-z\d]{4,12}(?:-[A-Za-z\d]{4,12}){1,4})["'`]?(?:[\s,;|]{1,8}|[.)]|$)/y;

const leastCodes = 3;
const mostCodes = 20;

/** Where the dashes and blanks stand: all codes of a list look alike. */
const outline = (written: string): string => written.replace(/[A-Za-z\d]/g, 'x');

/** Dates, years and words stand in lists too. */
const mayBeCodes = (codes: readonly string[]): boolean => {
  const withDigits = codes.filter((one) => /\d/.test(one)).length;
  if (withDigits * 3 < codes.length * 2) return false;
  const areNumbers = codes.every((one) => /^[\d -]+$/.test(one));
  return !areNumbers || codes.every((one) => one.replace(/\D/g, '').length >= 8);
};

/** The codes that let somebody in without the second factor. */
export const recoveryCodes: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'format'],
  digitWithin: 120,
  triggers: list(`
    recovery codes, backup codes, scratch codes, emergency codes, backup verification codes, wiederherstellungscodes, ersatzcodes,
    backup code, notfallcodes, codes de secours, codes de récupération, códigos de respaldo, códigos de recuperación, codici di backup
    codici di recupero, códigos de recuperação, herstelcodes
  `),
  read(text, _start, end) {
    if (!fitsAt(opening, text, end)) return undefined;
    const codes: string[] = [];
    let start = -1;
    let last = -1;
    code.lastIndex = opening.lastIndex;
    while (codes.length < mostCodes) {
      const from = code.lastIndex;
      const found = code.exec(text);
      const written = found?.[1];
      if (written === undefined || (codes[0] !== undefined && outline(written) !== outline(codes[0]))) break;
      const at = text.indexOf(written, from);
      if (start < 0) start = at;
      last = at + written.length;
      codes.push(written);
    }
    if (codes.length < leastCodes || new Set(codes).size < codes.length || !mayBeCodes(codes))
      return undefined;
    return { start, end: last, likelihood: 'LIKELY' };
  },
  hits: [
    'Your recovery codes - keep them safe:\n7f3k-92mx\np0qd-44tz\nx8vn-b1rc',
    'GitHub recovery codes\n4c1e2-9fd07\nb83aa-07e52\nf019d-6c3b8\n2e7d4-81ac9',
    'Backup codes:\n1. 4410 2288\n2. 9713 0046\n3. 5502 8719',
    'they gave us backup codes to get in: 8841 2290, 7713 0042, 5520 8718.',
    'Codes de secours : k3v9q2, 8wm4x1, t70pz5',
  ],
  misses: [
    'recovery codes are shown once: write them down',
    'Recovery codes:\n2031-04-01\n2031-04-02\n2031-04-03',
    'backup codes: full, diff, incr',
    'backup codes\nA100\nB20',
  ],
};
