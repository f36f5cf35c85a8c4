import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PatternRule } from '@/lib/model/organization-rules';
import { compile, createPatternDetector } from './pattern-detector';
import { gateOf } from './pattern-gate';
import { expectSameInBlocks } from '@/test/samples/in-blocks';
import { countWork } from '@/test/count-work';

const rule = (pattern: string, more: Partial<PatternRule> = {}): PatternRule => ({
  id: 'own-case',
  name: 'case number',
  pattern,
  keywords: [],
  proximity: 100,
  check: 'none',
  likelihood: 'LIKELY',
  caseSensitive: true,
  ...more,
});

const found = (one: PatternRule, text: string): string[] =>
  createPatternDetector(one)
    .find(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end));

describe('a pattern', () => {
  test.for<[string, string, string[]]>([
    ['CASE-\\d{6}', 'see CASE-123456 and CASE-12345', ['CASE-123456']],
    ['\\bCASE-\\d{6}\\b', 'xCASE-123456 CASE-1234567 CASE-123456', ['CASE-123456']],
    ['^\\d{4}$', '12345\n1234\n 1234', ['1234']],
    ['(?i)project (falcon|eagle)', 'Project FALCON, project eagle', ['Project FALCON', 'project eagle']],
    ['[A-Z]{2}\\d{3}', 'AB123CD456', ['AB123', 'CD456']],
    ['x*', 'aaxxbb', ['xx']],
    ['x*', 'aabb', []],
    ['K\\d+(?:/\\d+)?', 'K12/3, K7', ['K12/3', 'K7']],
    ['日本\\d', '日本1', ['日本1']],
    ['.', '😀', ['😀']],
    ['\\Aab', 'ab ab', ['ab']],
    ['ab\\z', 'ab ab', ['ab']],
  ])('%s in %j', ([pattern, text, expected]) => {
    expect(found(rule(pattern), text)).toEqual(expected);
  });

  test('counts with its first 256 code units when it is longer', () => {
    const text = `${'a '.repeat(200)}SECRET ${'b '.repeat(400)}`;
    expect(found(rule('SECRET.*'), text)).toEqual([text.slice(400, 656)]);
  });

  test('is found wherever it stands', () => {
    for (let at = 0; at < 1100; at++) {
      const text = `${' '.repeat(at)}CASE-123456 `;
      expect(found(rule('\\bCASE-\\d{6}\\b'), text)).toEqual(['CASE-123456']);
    }
  });

  test('has to pass the check', () => {
    const luhn = rule('\\b\\d{4} \\d{4}\\b', { check: 'luhn' });
    expect(found(luhn, '1234 5674 and 1234 5675')).toEqual(['1234 5674']);
  });

  test('tells in any case when it may', () => {
    expect(found(rule('case-\\d', { caseSensitive: false }), 'CASE-1')).toEqual(['CASE-1']);
    expect(found(rule('case-\\d'), 'CASE-1')).toEqual([]);
  });
});

describe('keywords', () => {
  const number = rule('\\b\\d{6}\\b', { keywords: ['case no', 'Ａkte', '案件'], proximity: 20 });
  test.for<[string, string[]]>([
    ['case no 123456', ['123456']],
    ['CASE_NO=123456', ['123456']],
    ['"caseNo": 123456', ['123456']],
    ['123456 (Case No.)', ['123456']],
    ['Akte 123456', ['123456']],
    ['この案件は123456です', ['123456']],
    ['この案件は 123456 です', ['123456']],
    ['123456', []],
    ['showcase no 123456', []],
    ['case note 123456', []],
    ['case no, which is somewhere else: 123456', []],
    ['the case has no number, 123456', []],
  ])('%j', ([text, expected]) => {
    expect(found(number, text)).toEqual(expected);
  });

  test('inside the value count for nothing', () => {
    expect(found(rule('case \\d+', { keywords: ['case'] }), 'case 12')).toEqual([]);
  });

  test('that stand far away may be known to the engine', () => {
    const text = `case no,name\n${'1,x\n'.repeat(90)}123456,y`;
    const claims = createPatternDetector(number).find(text, 0, text.length, (start) => start > 300);
    expect(claims.map(({ reasons }) => reasons)).toEqual([['format', 'header']]);
  });
});

/** Patterns of all kinds that the gate may or may not read, and texts in which they are often found. */
const atom = fc.constantFrom(
  'a',
  'b',
  '-',
  '\\d',
  '[ab]',
  '[^a]',
  '\\w',
  '.',
  '\\.',
  '\\s',
  '\\b',
  '1',
  '[0-9a-f]',
  'K',
  '\\x41',
);
const times = fc.constantFrom('', '', '', '{2}', '{3}', '+', '*', '?', '{1,3}', '{2,}', '*?');
const piece: fc.Arbitrary<string> = fc.letrec((tie) => ({
  branch: fc.array(tie('item'), { minLength: 1, maxLength: 5 }).map((items) => items.join('')),
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(atom, times).map(([one, many]) => (one === '\\b' ? one : one + many)),
    fc.tuple(tie('either'), times).map(([one, many]) => `(?:${String(one)})${many}`),
  ),
  either: fc.array(tie('branch'), { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|')),
})).either as fc.Arbitrary<string>;
const pattern = fc.tuple(fc.constantFrom('', '', '(?i)'), piece).map((parts) => parts.join(''));
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'A',
      '-',
      '1',
      '2',
      ' ',
      '.',
      '\n',
      'ſ',
      'K',
      'K',
      '😀',
      'aa',
      '11',
      'ab1',
      'x'.repeat(90),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('whatever the pattern', () => {
  test('the gate never hides a match', () => {
    fc.assert(
      fc.property(pattern, fc.boolean(), text, (source, caseSensitive, where) => {
        const one = rule(source, { caseSensitive });
        const gate = gateOf(source, caseSensitive);
        if (gate !== undefined && compile(one).test(where)) expect(where).toMatch(gate);
      }),
      { numRuns: 1000 },
    );
  });

  test('the gate is there for what people write', () => {
    expect(gateOf('\\bACME-\\d{6}\\b', true)?.source).toContain('ACME');
    expect(gateOf('\\b[A-Z]{2}\\d{6}\\b', true)?.source).toBe('[A-Z][A-Z]\\d\\d\\d\\d\\d\\d');
    expect(gateOf('(?i)project\\s+(falcon|eagle)', true)?.flags).toBe('giu');
    expect(gateOf('falcon|eagle', true)?.source).toBe('(?:falcon|eagle)');
    expect(gateOf('(?:INV|ORD)\\d{4,8}', true)).toBeDefined();
    expect(gateOf('\\w+', true)).toBeUndefined();
  });

  test('blocks change nothing', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.array(text, { maxLength: 4 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 700 })),
        (source, parts, cuts) => {
          const where = parts.join(' ');
          const one = rule(source, {
            keywords: source.length % 2 === 0 ? ['aa', 'a b', 'b'] : [],
            proximity: 30,
          });
          expectSameInBlocks(createPatternDetector(one), where, cuts);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('no end of short matches are taken together', () => {
    const text = 'a'.repeat(480);
    const claims = createPatternDetector(rule('a.*?b|a')).find(text, 0, 480);
    expect(claims).toHaveLength(2 * 49);
    expect(claims.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(480);
  });

  test('the work grows with the text and no faster', () => {
    const nasty = createPatternDetector(rule('a.*?b|a'));
    const workOf = (length: number): number => {
      const where = 'a'.repeat(length);
      return countWork(() => void nasty.find(where, 0, length));
    };
    workOf(100);
    expect(workOf(1000)).toBeGreaterThan(1000);
    expect(workOf(4000)).toBeLessThan(5 * workOf(1000));
  });
});
