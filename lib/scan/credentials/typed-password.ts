import type { LabelDetector } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';
import { isAnyPassword } from './any-password';

/** How far before the answer a program may have asked, code units. */
const longestBefore = 160;

// The scanner reads `\r` as the character.
const sent = /(?: --)? ["{]([^"\\\r\n{}]{4,64})(?:\\[rn]|[\r\n]){1,2}["}]/y;
const asked = /assw|passphrase|\bPIN\b/i;

/** What a script types where a program asks for a password: `expect "assword:"`, `send "x\r"`. */
export const typedPassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  triggers: ['send'],
  read(text, start, end) {
    if (text.charCodeAt(end) !== 32) return undefined;
    const value = matchAt(sent, text, end)?.[1];
    if (value === undefined || value.startsWith('$') || !isAnyPassword(value)) return undefined;
    const before = text.slice(Math.max(0, start - longestBefore), start);
    const expected = before.slice(before.lastIndexOf('expect'));
    if (!expected.startsWith('expect') || !asked.test(expected)) return undefined;
    const from = text.indexOf(value, end);
    return { start: from, end: from + value.length, likelihood: 'LIKELY' };
  },
  hits: ['expect "*assword:"\nsend "quietRiver.Stone\\r"'],
  misses: [
    'expect "*assword:"\nsend "$password\\r"',
    'expect "$ "\nsend "sudo reboot\\r"',
    'expect "assword:"\nsend "$pw\\r"\nexpect "# "\nsend "show version\\r"',
  ],
};
