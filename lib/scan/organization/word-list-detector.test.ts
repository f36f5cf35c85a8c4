import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordListRule } from '@/lib/model/organization-rules';
import { expectSameInBlocks } from '@/test/samples/in-blocks';
import { createWordListDetector } from './word-list-detector';
import { countWork } from '@/test/count-work';

const rule = (words: readonly string[], more: Partial<WordListRule> = {}): WordListRule => ({
  id: 'own-projects',
  name: 'project name',
  words,
  wholeWord: true,
  caseSensitive: false,
  likelihood: 'LIKELY',
  ...more,
});

const found = (one: WordListRule, text: string): string[] =>
  createWordListDetector(one)
    .find(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end));

describe('whole words', () => {
  const list = rule([
    'Falcon',
    'blue heron',
    'blue heron 2',
    'AT&T',
    'C++',
    '.net',
    '東京計画',
    'Ärger',
    'O’Neill',
    'ＦＵＬＬ',
    '😀 bird',
  ]);
  test.for<[string, string[]]>([
    ['Falcon', ['Falcon']],
    ['the FALCON-team, falcon_v2 (falcon)', ['FALCON', 'falcon', 'falcon']],
    ['falconry, afalcon, falcon2, falcon’s', ['falcon']],
    ['blue heron', ['blue heron']],
    ['Blue  \n Heron, blue-heron, BLUE_HERON', ['Blue  \n Heron', 'blue-heron', 'BLUE_HERON']],
    ['blue heron 2', ['blue heron 2']],
    ['blueheron, blue, heron, blue/heron, blue herons', []],
    ['AT&T, at & t, at t', ['AT&T', 'at & t']],
    ['c++, C++11, xC++', ['c++']],
    ['.NET, example.net', ['.NET']],
    ['新東京計画書', ['東京計画']],
    ['東京 計画', ['東京 計画']],
    ['ÄRGER ärgerlich', ['ÄRGER']],
    ["O'Neill O’NEILL", ["O'Neill", 'O’NEILL']],
    ['full', ['full']],
    ['x😀bird', ['😀bird']],
    ['', []],
  ])('%j', ([text, expected]) => {
    expect(found(list, text)).toEqual(expected);
  });

  test('case can count', () => {
    expect(found(rule(['IT'], { caseSensitive: true }), 'it IT It')).toEqual(['IT']);
  });

  test('words too far apart are two', () => {
    expect(found(rule(['blue heron']), `blue${' '.repeat(300)}heron`)).toEqual([]);
  });
});

describe('inside longer words', () => {
  const list = rule(['falcon', 'blue heron', '計画'], { wholeWord: false });
  test.for<[string, string[]]>([
    ['superfalconry', ['falcon']],
    ['my_BLUE  herons', ['BLUE  heron']],
    ['blueheron', []],
    ['新計画書', ['計画']],
  ])('%j', ([text, expected]) => {
    expect(found(list, text)).toEqual(expected);
  });
});

const term = fc
  .array(fc.constantFrom('a', 'b', 'ab', ' ', '-', '&', '京', 'É', '.'), { maxLength: 5 })
  .map((parts) => parts.join(''));
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'ab',
      'A',
      ' ',
      '  ',
      '-',
      '_',
      '&',
      '京',
      'é',
      '.',
      'c'.repeat(120),
      ' '.repeat(300),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

/** What the detector should find, the slow way: every term as a regular expression at every place. */
function expected(words: readonly string[], where: string): string[] {
  const claims: string[] = [];
  const patterns = words
    .map((word) => word.match(/[a-zé]+|[^\s_-]/gi) ?? [])
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => {
      const body = tokens.map((token) => token.replace('.', '\\.')).join('[\\s_-]*');
      const gaps = tokens.map((token, at) =>
        at > 0 && /[a-zé]/i.test(token) && /[a-zé]/i.test(tokens[at - 1] ?? '') ? '+' : '*',
      );
      return { body, gaps, tokens };
    });
  for (let at = 0; at < where.length; at++) {
    let longest = 0;
    for (const { tokens, gaps } of patterns) {
      const source = tokens
        .map((token, index) => (index > 0 ? `[\\s_-]${gaps[index]}` : '') + token.replace('.', '\\.'))
        .join('');
      const first = tokens[0] ?? '';
      const opens = first === '京' ? '' : '(?<![a-zé])';
      const closes = tokens.at(-1) === '京' ? '' : '(?![a-zé])';
      const pattern = new RegExp(opens + source + closes, 'iuy');
      pattern.lastIndex = at;
      const length = pattern.exec(where)?.[0].length ?? 0;
      if (length <= 256) longest = Math.max(longest, length);
    }
    if (longest > 0) claims.push(`${at}+${longest}`);
  }
  return claims;
}

describe('whatever the list', () => {
  test('it finds what a search for each term finds', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), text, (words, where) => {
        const claims = createWordListDetector(rule(words)).find(where, 0, where.length);
        expect(claims.map(({ start, end }) => `${start}+${end - start}`)).toEqual(expected(words, where));
      }),
      { numRuns: 500 },
    );
  });

  test('blocks change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(term, { maxLength: 6 }),
        fc.boolean(),
        text,
        fc.infiniteStream(fc.integer({ min: 1, max: 300 })),
        (words, wholeWord, where, cuts) => {
          expectSameInBlocks(createWordListDetector(rule(words, { wholeWord })), where, cuts);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a hundred thousand terms', () => {
  const syllables = ['ba', 'ker', 'lo', 'mi', 'nor', 'pa', 'que', 'ris', 'to', 'wen'];
  const word = (seed: number): string =>
    [...String(seed * 7919)].map((digit) => syllables[Number(digit)]).join('');
  const words = Array.from({ length: 100_000 }, (_, seed) =>
    seed % 3 === 0 ? word(seed) : `${word(seed)} ${word(seed + 7)}`,
  );

  test('are read once, and looked up in passing', () => {
    const detector = createWordListDetector(rule(words));
    const built = countWork(() => {
      expect(detector.find(`${words[4]} ${words[99_999]}`, 0, 100)).toHaveLength(2);
    });
    const prose = 'Nobody of the team has heard from baker about the plan, and so we wait. '.repeat(3000);
    const took = countWork(() => {
      expect(detector.find(prose, 0, prose.length)).toEqual([]);
    });
    expect(built).toBeLessThan(8 * words.join(' ').length);
    expect(took).toBeLessThan(8 * prose.length);
  });
});
