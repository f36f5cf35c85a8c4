import { describe, expect, test } from 'vitest';
import { isAtLeast } from '@/lib/model/likelihood';
import { usPassport } from '@/lib/scan/detectors/us-passport';
import { usSsn } from '@/lib/scan/detectors/us-ssn';
import { createScanner } from '@/lib/scan/scan';

const scan = createScanner([usSsn, usPassport]);

const found = (text: string): string[] =>
  scan(text)
    .filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'))
    .map(({ start, end }) => text.slice(start, end));

describe('a field that is empty, or has its own value, names nothing in the next one', () => {
  test.each([
    '{"ssn": null, "badge": "331202244"}',
    '{"ssn": "", "first": "Ann", "badge": 331202244}',
    '<ssn/><badge>331202244</badge>',
    '<ssn></ssn>\n<badge>331202244</badge>',
    'ssn:\nbadge: 331202244',
    'SSN:\nEmployee ID: 331202244',
    'SSN: ____ Badge: 331202244',
    'SSN: n/a, badge 331202244',
    'SSN: n/a\n33a. 331202244',
    'SSN (not provided)\nBadge 331202244',
    'Passport: pending\nFile 331202244',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the value belongs to the label', () => {
  test.each([
    '{"ssn": {"type": "tax", "value": "219456789"}}',
    '{"ssn": [{"id": 1, "number": "219456789"}]}',
    '{"idType": "SSN", "idNumber": "219456789"}',
    'ssn:\n  value: 219456789',
    'ssn:\n  applicant: 219456789',
    'SSN:\nApplicant: 219456789',
    'SSN:\nAnn Lee: 219456789',
    'SSN: see below\n219456789',
    'SSN ________219456789',
    '<td>SSN</td><td>219456789</td>',
    '<key>SSN</key><string>219456789</string>',
    '<ssn><value>219456789</value></ssn>',
    'Social Security Number\nNumber: 219456789',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['219456789']);
  });
});
