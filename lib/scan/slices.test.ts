import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAtLeast } from '@/lib/model/likelihood';
import { detectors } from './detectors';
import { blockLength } from './read-text';
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

const cut = [
  ...['SSN: 219-45-6789', 'IBAN DE89 3704 0044 0532 0130 00', '4539 1488 0343 6467'],
  ...['login from 198.51.100.23', '2001:db8:85a3::8a2e:370:7334', 'ada@example.com', 'tel +44 20 7946 0958'],
  ...['我的社会安全号码是219-45-6789', '身分證字號 F131104093', '+1 (212) 555-0100', 'password: hunter2!'],
  ...['Vodičkova 12, 110 00 Praha 1', '$1$aQzC2raM$wrLEmth3fymBEOKQxRP2JY', '10 Downing Street'],
  ...[
    'user ada in the portal, Spring!Clinic22',
    'ghp_T58kcNluuZ6lmjOL3agcrEBw7TSTb7zX8HZh',
    'AZURE_CLIENT_SECRET: qHQ8Q~VjUoslLSNMj8bhptgOWSChZJRLW6FZ3fGn',
  ],
];

it.each(cut)('what a block border cuts is found all the same: %s', (sample) => {
  const scanAll = createScanner(detectors);
  const likely = (text: string) => scanAll(text).filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'));
  const placesOf = (text: string, before: number): unknown[] =>
    likely(text).map(({ detector, start, end }) => [detector, start - before, end - before]);
  const alone = placesOf(`${sample} and more`, 0);
  expect(alone.length).toBeGreaterThan(0);
  for (let before = blockLength - sample.length - 3; before < blockLength + 3; before++) {
    const odd = before % 2 === 0 ? '' : ' ';
    expect(
      placesOf(`${'a '.repeat(before >> 1)}${odd}${sample} and more`.padEnd(18_000, ' z'), before),
    ).toEqual(alone);
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
