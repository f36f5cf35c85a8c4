import { ibanLayout, isIbanValid } from '@/lib/scan/checks/iban';
import { isBic } from '@/lib/scan/checks/bic';
import type { LabelDetector } from '@/lib/scan/detector';
import { fitsAt, matchAt } from '@/lib/scan/pattern';

const before = /[^A-Z\d\n]{0,24}(?=[A-Z]{2}\d\d)/y;
const group = / ?[A-Z\d]+/y;
const behind = /(?:[ \t]{0,2}[,;/|(–—-])?\s{0,3}([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\w-])/y;

/** Where the IBAN ends that begins at `start`, in groups or in one; -1 when there is none. */
function ibanEnd(text: string, start: number): number {
  const length = ibanLayout(text.slice(start, start + 2))?.length ?? 0;
  let iban = '';
  for (group.lastIndex = start; iban.length < length;) {
    const next = group.exec(text)?.[0];
    if (next === undefined) return -1;
    iban += next.trim();
  }
  return iban.length === length && length > 0 && isIbanValid(iban) ? group.lastIndex : -1;
}

/** A bank of the same country directly behind an account: `IBAN DE89 3704 0044 0532 0130 00, COBADEFF`. */
export const bicBehindIban: LabelDetector = {
  kind: 'label',
  id: 'swift-bic',
  category: 'financial',
  reasons: ['format'],
  triggers: ['iban'],
  digitWithin: 48,
  read(text, _start, labelEnd) {
    if (!fitsAt(before, text, labelEnd)) return undefined;
    const start = before.lastIndex;
    const end = ibanEnd(text, start);
    if (end < 0) return undefined;
    const code = matchAt(behind, text, end)?.[1];
    if (code === undefined || !isBic(code) || !code.startsWith(text.slice(start, start + 2), 4))
      return undefined;
    return { start: behind.lastIndex - code.length, end: behind.lastIndex, likelihood: 'LIKELY' };
  },
  // Behind an account, which is a finding of its own: `surroundings.test.ts`.
  hits: ['BIC COBADEFF'],
  misses: ['IBAN DE89370400440532013000, INGBNL2A', 'IBAN DE89370400440532013000 DOCUMENT'],
};
