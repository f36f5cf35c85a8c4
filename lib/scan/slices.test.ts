import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAtLeast } from '@/lib/model/likelihood';
import { detectors } from './detectors';
import { createScanner } from './scan';

const seed = 20261121;
const usual = detectors.filter(({ isOptIn }) => isOptIn !== true);
const scan = createScanner(usual);

const samples = detectors.flatMap(({ hits, misses }) => [...hits, ...misses]);
const filler = fc.constantFrom(
  ' and so it goes on for a while, without a number in it. ',
  '\n',
  '\n\n',
  ', ',
  '\t',
  ' 2024-11-21T10:15:30.123Z INFO request 8 took 12 ms\n',
  'x'.repeat(700),
  '1 '.repeat(300),
  'é\u200b',
  '","',
);
const texts = fc
  .array(fc.oneof(fc.constantFrom(...samples), filler), { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join(''));

it(`slices find what one piece finds (seed ${seed})`, () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 9_000 }), (text, units) => {
      const run = scan.begin(text);
      while (!run.advance(units));
      expect(run.findings()).toEqual(scan(text));
    }),
    { seed, numRuns: 300 },
  );
});

it(`two scans at once do not disturb each other (seed ${seed})`, () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const first = scan.begin(one);
      const second = scan.begin(other);
      for (let open = true; open;) {
        const isFirstDone = first.advance(5_000);
        const isSecondDone = second.advance(5_000);
        open = !isFirstDone || !isSecondDone;
      }
      const found = first.findings();
      expect(second.findings()).toEqual(scan(other));
      expect(found).toEqual(scan(one));
    }),
    { seed, numRuns: 50 },
  );
});

it(`what a block border cuts is found all the same (seed ${seed})`, () => {
  for (const sample of ['SSN: 219-45-6789', 'IBAN DE89 3704 0044 0532 0130 00', '4539 1488 0343 6467']) {
    const alone = scan(sample).filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'));
    expect(alone).toHaveLength(1);
    for (let before = 3_900; before < 4_120; before++) {
      const found = scan(
        `${'a '.repeat(before >> 1)}${before % 2 === 0 ? '' : ' '}${sample} and more`.padEnd(9_000, ' z'),
      );
      expect(found.map(({ start, end }) => [start - before, end - before])).toEqual(
        alone.map(({ start, end }) => [start, end]),
      );
    }
  }
});

it('the first long text is begun with little, because what is done for the first time takes long', () => {
  let looks = 0;
  const first = createScanner([
    {
      ...{
        kind: 'sign',
        id: 'counting',
        category: 'personal',
        sign: '@',
        reasons: [],
        labels: [],
        hints: [],
      },
      ...{ hits: ['@'], misses: [''] },
      read() {
        looks++;
        return undefined;
      },
    },
  ]);
  const run = first.begin('@ '.repeat(200_000));
  let most = 0;
  for (let isDone = false; !isDone;) {
    looks = 0;
    isDone = run.advance(16_384);
    if (looks === 0) continue;
    expect(looks).toBeLessThan(2.5 * most + 200);
    most = Math.max(most, looks);
  }
  expect(most).toBeLessThan(10_000);
  // Only once.
  const second = first.begin('@ '.repeat(200_000));
  for (looks = 0; looks === 0;) second.advance(16_384);
  expect(looks).toBeGreaterThan(most / 2);
});
