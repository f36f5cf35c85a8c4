import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

// `07700 900123` without its space, `555-010-0199` whose exchange nobody has been given.
const number =
  /[ \t]{1,2}(?:(?:us|me|him|her|them)[ \t])?(?:(?:at|on)[ \t])?(0[1-9]\d{8,9}|(\(?)[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]\d{4})(?![\d-]|\.\d)/y;

/** What is called is a telephone, if it is written at all like one: `call 07700900123`. */
export const calledNumber: LabelDetector = {
  kind: 'label',
  id: 'phone-number',
  category: 'personal',
  isOptIn: true,
  reasons: ['label'],
  triggers: list('call, phone, ring, dial, text'),
  digitWithin: 24,
  read(text, _start, end) {
    number.lastIndex = end;
    const found = number.exec(text);
    if (found === null) return undefined;
    const [whole, written = '', bracket = ''] = found;
    const start = end + whole.length - written.length + bracket.length;
    return { start, end: end + whole.length, likelihood: 'LIKELY' };
  },
  hits: ['Email Ann or call 02079460958.', 'call 312-180-4471 today', 'Call (312) 180-4471'],
  misses: ['call 2147483648', 'system call 12 345 678', 'we call 2024-05-12 a day'],
};
