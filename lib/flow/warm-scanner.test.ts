import { expect, it } from 'vitest';
import { plainPolicy } from '@/test/samples/policy';
import { countWork } from '@/test/count-work';
import { createScannerFor } from './scanner-for';
import { warmScanner } from './warm-scanner';

/** Code units that a first text costs. */
const first = async (isWarm: boolean): Promise<number> => {
  const scannerFor = createScannerFor();
  if (isWarm)
    await warmScanner(
      () => scannerFor(plainPolicy),
      () => Promise.resolve(),
    );
  return countWork(() => void scannerFor(plainPolicy)('Is 219-45-6789 my SSN?'));
};

it('leaves the first text little more to do than the text itself', async () => {
  const warm = await first(true);
  expect(warm).toBeLessThan((await first(false)) / 10);
});

it('pauses after the scanner is made and between its steps, and makes it once', async () => {
  const happened: string[] = [];
  const scannerFor = createScannerFor();
  await warmScanner(
    () => {
      happened.push('made');
      return scannerFor(plainPolicy);
    },
    () => {
      happened.push('pause');
      return Promise.resolve();
    },
  );
  expect(happened.slice(0, 2)).toEqual(['made', 'pause']);
  expect(happened.filter((one) => one === 'made')).toHaveLength(1);
  // As many as the scanner has to prepare, and more.
  expect(happened.length).toBeGreaterThan(12);
});
