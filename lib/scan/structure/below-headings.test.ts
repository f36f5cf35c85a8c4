import { describe, expect, test } from 'vitest';
import { detectors } from '@/lib/scan/detectors/index';
import { createScanner } from '@/lib/scan/scan';

const heading = 'name,ssn,card number,account number,balance';
const empty = 'Ada Hill,unknown,unknown,unknown,unknown';
const usual = 'Ada Hill,219-45-6789,4539148803436467,8586598390,40.00';

/** What is found in the last line by a scanner that has read nothing before, offsets from its start. */
const inLast = (...lines: string[]): readonly string[] => {
  const text = [heading, ...lines].join('\n');
  const start = text.lastIndexOf('\n') + 1;
  return createScanner(detectors)(text)
    .filter((finding) => finding.start >= start)
    .map((finding) => {
      const { detector, likelihood, reasons } = finding;
      return `${detector} ${finding.start - start}-${finding.end - start} ${likelihood} ${reasons.join()}`;
    });
};

const scan = createScanner(detectors);

describe('a value below others', () => {
  test('is judged as the first one is', () => {
    for (const row of [
      usual,
      'Ada Hill,219-45-6789,4111111111111111,8586598390,40.00',
      'Ada Hill,912-70-1234,4539148803436468,0000000000,1234567890',
      'Ada Hill,219456789,4539-1488-0343-6467,12-345678,4539148803436467',
      'Ada Hill,219.45.6789,"4539 1488 0343 6467",8586598390',
      'Ada Hill,219 45 6789,x4539148803436467,8586598390%,40',
      'Ada Hill,219-45-6789-1,0,4539148803436467,8586598390',
      '8586598390,4539148803436467,219-45-6789,219456789',
    ])
      expect(inLast(usual, usual, usual, row), row).toEqual(inLast(empty, empty, empty, row));
  });

  test('is found in every row', () => {
    const rows = Array.from({ length: 50 }, () => usual);
    expect(scan([heading, ...rows].join('\n'))).toHaveLength(150);
  });

  test('is judged by the heading of its own table', () => {
    const others = `\n\nname,order\n${'Ada Hill,8586598390\n'.repeat(3)}`;
    expect(scan(`${heading}\n${usual}\n${usual}${others}`)).toHaveLength(6);
  });
});

describe('a row of groups', () => {
  const row = '4539 1488 0343 6467 5425 2334 3010 9903 4539 1488 0343 6467';
  test('holds whole numbers', () => {
    const found = scan(row).map(({ start, end }) => row.slice(start, end));
    expect(found).toEqual(['4539 1488 0343 6467', '5425 2334 3010 9903', '4539 1488 0343 6467']);
  });
});
