import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExactMatchRule } from '@/lib/model/organization-rules';
import { expectSameInBlocks } from '@/test/samples/in-blocks';
import { buildExactMatch, type ExactMatchPlan, leastStandsFor } from './build-exact-match';
import { chanceOf } from './exact-match';
import { createExactMatchDetector } from './exact-match-detector';
import { setMistake } from './mistakes';
import type { WholeDetector } from './whole-detector';
import { countWork } from '@/test/count-work';

const plan: ExactMatchPlan = {
  id: 'own-accounts',
  name: 'account number',
  keywords: [],
  proximity: 100,
  key: Uint8Array.from({ length: 16 }, (_, at) => 31 * at + 5),
  shapes: [],
  normalise: undefined,
  check: undefined,
  possible: undefined,
};

/** Numbers that look drawn at random (steps of the golden section), the same each time. */
const numbers = (count: number, digits: number, skip = 0): string[] => {
  const range = 10n ** BigInt(digits);
  const section = (range * 618_033_988_749_894_848n) / 10n ** 18n;
  // Ends in 7, so that it shares no factor with the range.
  const step = section - (section % 10n) + 7n;
  return Array.from({ length: count }, (_, at) =>
    String((BigInt(at + skip + 1) * step) % range).padStart(digits, '0'),
  );
};

function build(values: readonly string[], more: Partial<ExactMatchPlan> = {}) {
  const result = buildExactMatch(values, { ...plan, ...more });
  if ('mistake' in result) throw new Error(result.mistake);
  return result;
}

const detectors = new Map<ExactMatchRule, WholeDetector>();

function found(rule: ExactMatchRule, text: string): string[] {
  const detector = detectors.get(rule) ?? createExactMatchDetector(rule);
  detectors.set(rule, detector);
  return detector
    .find(text, 0, text.length)
    .map(({ start, end, likelihood }) => `${text.slice(start, end)} ${likelihood}`);
}

describe('a small set', () => {
  const { rule, figures } = build(['219-456-789', '219456790', '804 110 233'], { keywords: ['account'] });

  test('needs no word beside a value', () => {
    expect(figures).toMatchObject({ count: 3, leftOut: [], needsKeyword: false });
    expect(rule).toMatchObject({ shapes: ['digits 9'], normalise: 'digits', check: 'none' });
    expect(setMistake(rule)).toBeUndefined();
  });

  test.for<[string, string[]]>([
    ['219456789', ['219456789 LIKELY']],
    ['a 219-456-789, b', ['219-456-789 LIKELY']],
    ['2 1 9 4 5 6 7 8 9', ['2 1 9 4 5 6 7 8 9 LIKELY']],
    ['219.456.789.', ['219.456.789 LIKELY']],
    ['219456789 804110233', ['219456789 LIKELY', '804110233 LIKELY']],
    ['1,219456789,5', ['219456789 LIKELY']],
    ['account 219456789', ['219456789 VERY_LIKELY']],
    ['{"account":"804110233"}', ['804110233 VERY_LIKELY']],
    ['acct_219456789', ['219456789 LIKELY']],
    ['219456788 account 219456780', []],
    ['x219456789 219456789y 1219456789 2194567890', []],
    ['219-456-7890', []],
    ['0.219456789 and 219456789.01', []],
    ['219-456 789', []],
    ['', []],
  ])('%j', ([text, expected]) => {
    expect(found(rule, text)).toEqual(expected);
  });
});

describe('letters and digits', () => {
  const { rule } = build(['MX-4410-77', 'mx-9021-35', 'MX902244']);
  test.for<[string, string[]]>([
    ['MX-4410-77', ['MX-4410-77 LIKELY']],
    ['mx441077', ['mx441077 LIKELY']],
    ['MX 9021.35', ['MX 9021.35 LIKELY']],
    ['MX-4410-78, MX-4410-771, XMX-4410-77, MX4-41077', []],
  ])('%j', ([text, expected]) => {
    expect(rule).toMatchObject({ shapes: ['AA999999', 'AA-9999-99'], normalise: 'alphanumeric' });
    expect(found(rule, text)).toEqual(expected);
  });
});

describe('a crowded set', () => {
  const values = numbers(200_000, 9);
  const { rule, figures } = build(values, { keywords: ['account no'] });
  const [one, two, three, four, five] = values.slice(5000);

  test('hides its values, and so hits others by chance', () => {
    expect(figures.standsFor).toBeGreaterThanOrEqual(leastStandsFor);
    expect(figures.needsKeyword).toBe(true);
    const others = numbers(20_000, 9, 5_000_000);
    const hits = others.filter((value) => found(rule, value).length > 0).length;
    expect(hits / others.length).toBeGreaterThan(figures.falseHitRate / 1.3);
    expect(hits / others.length).toBeLessThan(figures.falseHitRate * 1.3);
  });

  test('is believed beside a word or in a list', () => {
    expect(found(rule, `number ${one}`)).toEqual([`${one} POSSIBLE`]);
    expect(found(rule, `account no ${one}`)).toEqual([`${one} LIKELY`]);
    const list = [one, two, three, four, five].join('\n');
    expect(found(rule, list)).toEqual(list.split('\n').map((value) => `${value} LIKELY`));
    expect(found(rule, [one, one, one, one, one].join('\n'))).toEqual(Array(5).fill(`${one} POSSIBLE`));
  });

  test('one among many numbers is none', () => {
    const others = numbers(20, 9, 7_000_000).filter((value) => found(rule, value).length === 0);
    expect(found(rule, [...others.slice(0, 9), one, ...others.slice(9)].join(' '))).toEqual([
      `${one} POSSIBLE`,
    ]);
  });
});

describe('what is possible', () => {
  test('values that follow each other hide nothing, and are refused', () => {
    const result = buildExactMatch(
      Array.from({ length: 5000 }, (_, at) => String(100_000_000 + at)),
      plan,
    );
    expect(result).toEqual({ mistake: expect.stringContaining('has 100 % of all values') });
  });

  test('a check digit that all have makes fewer values possible', () => {
    const luhn = numbers(1000, 11).map((digits) => {
      const sum = [...digits].reverse().reduce((total, digit, at) => {
        const twice = (at % 2 === 0 ? 2 : 1) * Number(digit);
        return total + (twice > 9 ? twice - 9 : twice);
      }, 0);
      return digits + String((10 - (sum % 10)) % 10);
    });
    const { rule, figures } = build(luhn);
    expect(rule.check).toBe('luhn');
    expect(figures.possible).toBeLessThan(1.1e11);
    expect(figures.possible).toBeGreaterThan(0.9e11);
  });

  test('the organisation may know better', () => {
    const { figures } = build(numbers(300, 12), { possible: 1e6 });
    expect(figures.possible).toBe(1e6);
    expect(figures.standsFor).toBeGreaterThanOrEqual(leastStandsFor);
  });

  test('what is too short or long is left out, and nothing else', () => {
    const { figures } = build(['1234', '219456789', '1'.repeat(33), '219456789', 'n/a']);
    expect(figures).toMatchObject({ count: 1, leftOut: [0, 2, 4] });
  });

  test.for<[string, readonly string[], Partial<ExactMatchPlan>, string]>([
    ['nothing', ['12'], {}, 'None of the values'],
    ['a bad shape', ['123456789'], { shapes: ['digits 9', '99#99'] }, 'Shape 2 is neither'],
    [
      'too many shapes',
      Array.from({ length: 30 }, (_, at) => `A${'1'.repeat(5 + (at % 6))}${'B'.repeat(1 + (at % 5))}`),
      {},
      'written in 30 ways',
    ],
  ])('%s', ([, values, more, mistake]) => {
    expect(buildExactMatch(values, { ...plan, ...more })).toEqual({
      mistake: expect.stringContaining(mistake),
    });
  });

  test('hits by chance are counted from above', () => {
    expect(chanceOf(0, 5, 0.1)).toBe(1);
    expect(chanceOf(2, 2, 0.1)).toBeCloseTo(0.01);
    expect(chanceOf(2, 4, 0.1)).toBeCloseTo(0.06);
  });
});

describe('whatever the text', () => {
  const crowded = build(numbers(100_000, 8), { keywords: ['id'] }).rule;
  const small = build(['12-34-5678', 'AB-1234-X', 'AB1234X9'], {
    shapes: ['digits 6-9', 'AA-9999-A', 'XX-XX-XXXX', 'XXXXXXXX'],
  }).rule;
  const text = fc
    .array(
      fc.constantFrom(
        '12',
        '1234',
        '34',
        '5678',
        '12345678',
        '07368787',
        'AB',
        'X',
        '-',
        '-',
        ' ',
        '.',
        '\n',
        'id',
        'x'.repeat(60),
        '9'.repeat(40),
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join(''));

  test('blocks change nothing', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(crowded, small),
        fc.infiniteStream(fc.integer({ min: 1, max: 300 })),
        (where, rule, cuts) => {
          expectSameInBlocks(createExactMatchDetector(rule), where, cuts);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.for(['1', '1-', '12345678 ', '1234-', '1.', 'AB-1234-', '07368787\n'])(
    '%j repeated takes work that grows with the length',
    (piece) => {
      for (const rule of [crowded, small]) {
        const detector = createExactMatchDetector(rule);
        const workOf = (length: number): number => {
          const where = piece.repeat(length / piece.length);
          return countWork(() => void detector.find(where, 0, where.length));
        };
        workOf(100);
        expect(workOf(40_000)).toBeLessThan(5 * workOf(10_000));
      }
    },
  );
});
