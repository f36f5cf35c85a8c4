import { describe, expect, test } from 'vitest';
import type { CheckName } from '@/lib/model/organization-rules';
import { passes } from './checks';

/** Published examples, with the signs they are written with. */
const valid: readonly [CheckName, string][] = [
  ['luhn', '4539 1488 0343 6467'],
  ['luhn', 'ACME-79927398713'],
  ['aba', '021000021'],
  ['npi', '1234567893'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['mod-97', '794 44'],
  ['mod-97', '5493001KJTIIGC8Y1R12'],
  ['verhoeff', '2363'],
  ['verhoeff', '758722'],
  ['damm', '5724'],
  ['iso7064-mod11-2', '0000-0002-1825-0097'],
  ['iso7064-mod11-2', '0000-0002-1694-233X'],
  ['iso7064-mod11-10', '07945'],
  ['iso7064-mod11-10', '86095742719'],
];

describe('checks by name', () => {
  test.for(valid)('%s accepts a published example', ([check, text]) => {
    expect(passes(check, text)).toBe(true);
  });

  test.for(valid.filter(([check]) => check !== 'iban'))(
    '%s refuses any other last digit',
    ([check, text]) => {
      const last = text.slice(-1);
      const others = [...'0123456789'].filter((digit) => digit !== last);
      expect(others.filter((digit) => passes(check, text.slice(0, -1) + digit))).toEqual([]);
    },
  );

  test('a text without digits passes none', () => {
    expect(passes('luhn', 'ACME')).toBe(false);
    expect(passes('damm', '')).toBe(false);
    expect(passes('none', 'ACME')).toBe(true);
  });
});
