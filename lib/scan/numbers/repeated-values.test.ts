import { expect, it } from 'vitest';
import { auTfn } from '@/lib/scan/detectors/au-tfn';
import { detectors } from '@/lib/scan/detectors/index';
import { createScanner } from '@/lib/scan/scan';
import { countWork } from '@/test/count-work';

const scan = createScanner(detectors);

/** Numbers of nine digits with the check digit of a tax file number, invented and in no order. */
function taxFileNumbers(count: number): string[] {
  const numbers: string[] = [];
  for (let seed = 1; numbers.length < count; seed++) {
    const digits = String(100_000_000 + ((seed * 48_271 * 7919) % 899_999_999));
    if (auTfn.isValid(digits)) numbers.push(digits);
  }
  return numbers;
}

const found = (text: string) => scan(text).filter(({ reasons }) => reasons.includes('repeated'));

it('twenty right check digits below each other are no coincidence', () => {
  const text = taxFileNumbers(30).join('\n');
  expect(found(text)).toHaveLength(30);
  expect(new Set(found(text).map(({ detector }) => detector))).toEqual(new Set(['au-tfn']));
  const [first] = found(text);
  expect(first).toMatchObject({ start: 0, end: 9, likelihood: 'LIKELY' });
});

it('in a column of a table too', () => {
  const rows = taxFileNumbers(25).map((number, index) => `row ${index + 1},${number},${index}.5`);
  expect(found(rows.join('\r\n'))).toHaveLength(25);
});

it('two columns of one shape are two', () => {
  const rows = taxFileNumbers(25).map((number, index) => `${123_456_780 + 7 * index}\t${number}`);
  expect(found(rows.join('\n'))).toHaveLength(25);
});

it.each([
  ['fewer', taxFileNumbers(19)],
  ['always the same', taxFileNumbers(1).flatMap((number) => Array.from({ length: 40 }, () => number))],
  ['one wrong among them', taxFileNumbers(30).map((number, index) => (index === 9 ? '123456789' : number))],
])('%s: says nothing', (_name, numbers) => {
  expect(found(numbers.join('\n'))).toEqual([]);
});

it('words in the line say that it is no list', () => {
  expect(
    found(
      taxFileNumbers(30)
        .map((number) => `line ${number} of the log`)
        .join('\n'),
    ),
  ).toEqual([]);
});

it('two lines of many values are as much work for each of them as for few', () => {
  const workOf = (values: number): number => {
    const line = '1234567890,'.repeat(values);
    return countWork(() => void scan(`${line}\n${line}`));
  };
  expect(workOf(4_000)).toBeLessThan(4.3 * workOf(1_000));
});
