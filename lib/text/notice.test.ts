import { expect, it } from 'vitest';

import { redactedNotice } from './notice';

it.each([
  [{ 'us-ssn': 1 }, 'Redacted 1 Social Security number.'],
  [{ iban: 2 }, 'Redacted 2 IBANs.'],
  [{ 'us-ssn': 1, iban: 2 }, 'Redacted 3 sensitive values.'],
  [{ badge: 1 }, 'Redacted 1 value of the kind badge.'],
])('%j', (counts, text) => {
  expect(redactedNotice(counts)).toBe(text);
});
