import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { list } from '@/lib/scan/list';

const weights = [8, 7, 6, 5, 4, 3, 2] as const;
const letters = 'WABCDEFGHIJKLMNOPQRSTUV';

/**
 * Seven digits, a check letter modulo 23, and since 2013 often a second letter, A, B or H, that counts nine times
 * (Revenue, TIN sheet of the OECD); W, T and X are of older numbers and count nothing.
 */
function isPps(value: string): boolean {
  if (!/^\d{7}[A-W][ABHTWX]?$/.test(value)) return false;
  const last = value.charAt(8);
  const second = 'ABH'.includes(last) ? letters.indexOf(last) : 0;
  return letters.charAt((weightedSum(value, weights) + 9 * Math.max(0, second)) % 23) === value.charAt(7);
}

export const iePps = registerNumber({
  id: 'ie-pps',
  labels: list(`
    pps, ppsn, ppsns, pps number, personal public service, personal public service number, irish pps
    irish pps number, uimhir psp, upsp, rsi number, rsi no
  `),
  headers: list('social security number, tax id, national id'),
  hints: list('ireland, irish, revenue, dublin, payslip, employee, welfare, dsp'),
  shapes: [
    '9999999A',
    '9999999AA',
    '9999999-A',
    '9999999-AA',
    '999-9999-A',
    '999-9999A',
    '999-99-99-A',
    '99-99-999-A',
  ],
  isValid: isPps,
  hits: [
    'PPS number: 2192448P',
    'PPSN 3718069Q',
    'My PPS no. is 0653265H.',
    'P.P.S. No. 5664845 H',
    'PPSN: 3527653VA',
    'Personal Public Service Number 5456053TA',
    'PPSNs: 2192448P, 3718069Q and 0653265H',
  ],
  misses: [
    'PPSN 2192448Q',
    '2192448P',
    '3527653VA',
    'PPSN 219244P',
    'PPSN 2192448PPP',
    'the rate was 1200000 pps',
    'commit 2192448b',
    'PPSN 12192448P',
  ],
});
