import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseDetectors } from '@/lib/scan/choose-detectors';
import { createScanner, type Scanner } from '@/lib/scan/scan';
import { isLong, scanAll, scanAllInSlices } from './scan-all';

const seed = 20261121;
const scan = createScanner(chooseDetectors({}));
const pause = (): Promise<void> => Promise.resolve();

const sentences = fc.constantFrom(
  'SSN: 219-45-6789\n',
  'name,ssn,card number\nAda,219-45-6789,4539148803436467\n',
  'and so it goes on for a while, without a number in it. ',
  'Kontonummer DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000, “bitte”. ',
  'SSN 2<b>19</b>-45-&#54;789 ',
);
const longText = fc
  .array(sentences, { minLength: 5, maxLength: 40 })
  .map((some) => some.join('').repeat(Math.ceil(300_000 / some.join('').length)));

it(`gives the same verdict in slices as in one piece (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(longText, fc.string(), async (text, short) => {
      expect(isLong({ parts: [text, short], unreadable: [] })).toBe(true);
      expect(await scanAllInSlices(scan, [text, short], pause)).toEqual(scanAll(scan, [text, short]));
    }),
    { seed, numRuns: 8 },
  );
}, 60_000);

it('pauses after every slice of at most 16,384 code units', async () => {
  const events: string[] = [];
  const steps = 5;
  const counting: Scanner = Object.assign(() => [], {
    begin: () => ({
      advance(units: number) {
        expect(units).toBeLessThanOrEqual(16_384);
        return events.push('slice') === 2 * steps - 1;
      },
      findings: () => [],
    }),
  });
  await scanAllInSlices(counting, ['any'], async () => {
    events.push('pause');
    await pause();
  });
  expect(events.join(' ')).toBe(`${'slice pause '.repeat(steps - 1)}slice`);
});

it('counts as unreadable what the scanner fails at', async () => {
  const failing: Scanner = Object.assign(
    () => {
      throw new Error();
    },
    {
      begin: () => {
        throw new Error();
      },
    },
  );
  expect(scanAll(failing, ['any'])).toBeNull();
  expect(await scanAllInSlices(failing, ['any'], pause)).toBeNull();
});
