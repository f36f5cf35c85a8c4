import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bitsFor } from '@/lib/scan/organization/build-exact-match';
import { lists, plain, rowOf, threatModelFile } from './exact-match-figures';

const rows = readFileSync(threatModelFile, 'utf8')
  .split('\n')
  .filter((line) => /^\| +\d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('the table in docs/threat-model.md has the lists of test/tools/write-threat-model.ts', () => {
  expect(rows.map(([count, digits]) => [count, digits])).toEqual(
    lists.map(([count, digits]) => [plain(count), String(digits)]),
  );
});

// The million is only written: building it takes as long as all other tests of the folder.
test.for(lists.filter(([count]) => count <= 100_000))(
  'the row of %i values is what it writes',
  ([count, digits]) => {
    expect(rows.find(([first]) => first === plain(count))).toEqual(rowOf(count, digits));
  },
);

test.for(lists.map(([count, digits], index) => [count, digits, index] as const))(
  'the row of %i values of %i digits stands for what a set of its length does',
  ([count, digits, index]) => {
    expect(rows[index]?.[2]).toBe(plain(10 ** digits / 2 ** bitsFor(count, 10 ** digits)));
  },
);
