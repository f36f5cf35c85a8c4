import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edit } from '@/lib/model/edit';
import { countWork } from '@/test/count-work';
import { groupEdits, type Stretch } from './edit-groups';

const seed = 20261121;

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .reduce((out, { start, end, text: placed }) => out.slice(0, start) + placed + out.slice(end), text);
}

it.each<[string, string, Stretch[], Edit[], Edit[]]>([
  ['nothing', 'abc', [{ start: 0, end: 3 }], [], []],
  [
    'two in one stretch',
    'a 11 b 22 c',
    [{ start: 0, end: 11 }],
    [
      { start: 2, end: 4, text: '[X 1]' },
      { start: 7, end: 9, text: '[X 2]' },
    ],
    [{ start: 2, end: 9, text: '[X 1] b [X 2]' }],
  ],
  [
    'two in neighbouring stretches',
    '1122',
    [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ],
    [
      { start: 0, end: 2, text: 'x' },
      { start: 2, end: 4, text: 'y' },
    ],
    [
      { start: 0, end: 2, text: 'x' },
      { start: 2, end: 4, text: 'y' },
    ],
  ],
  [
    'a line break between them',
    '11\n22',
    [{ start: 0, end: 5 }],
    [
      { start: 0, end: 2, text: 'x' },
      { start: 3, end: 5, text: 'y' },
    ],
    [
      { start: 0, end: 2, text: 'x' },
      { start: 3, end: 5, text: 'y' },
    ],
  ],
  [
    'one that reaches over two stretches stays alone',
    '112233',
    [
      { start: 0, end: 3 },
      { start: 3, end: 6 },
    ],
    [
      { start: 0, end: 1, text: 'x' },
      { start: 2, end: 4, text: 'y' },
      { start: 5, end: 6, text: 'z' },
    ],
    [
      { start: 0, end: 1, text: 'x' },
      { start: 2, end: 4, text: 'y' },
      { start: 5, end: 6, text: 'z' },
    ],
  ],
])('%s', (_, text, stretches, edits, groups) => {
  expect(groupEdits(text, edits, stretches)).toEqual(groups);
});

/** Cuts 0..length at sorted places; every other piece is one of ours. */
const pieces = (cuts: readonly number[]): Stretch[] =>
  cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }));

it(`does what the edits do (seed ${seed})`, () => {
  const text = fc.string({ unit: fc.constantFrom('a', '1', '\n', '\u{1F600}'), maxLength: 60 });
  const places = fc.uniqueArray(fc.nat(60), { maxLength: 20 });
  fc.assert(
    fc.property(text, places, places, (given, first, second) => {
      const sorted = (all: number[]) =>
        all.filter((place) => place <= given.length).sort((one, other) => one - other);
      const edits = pieces(sorted(first))
        .filter((_, index) => index % 2 === 0)
        .map((piece, index) => ({ ...piece, text: `[${index}]` }));
      const stretches = pieces([0, ...sorted(second), given.length]);
      expect(applied(given, groupEdits(given, edits, stretches))).toBe(applied(given, edits));
    }),
    { seed },
  );
});

it('work grows with the text, not with its square', () => {
  const work = (count: number) => {
    const text = '536-22-8145, '.repeat(count);
    const edits = Array.from({ length: count }, (_, index) => ({
      start: index * 13,
      end: index * 13 + 11,
      text: `[SSN ${index}]`,
    }));
    const stretches = [{ start: 0, end: text.length }];
    let groups: readonly Edit[] = [];
    const done = countWork(() => (groups = groupEdits(text, edits, stretches)));
    expect(groups).toHaveLength(1);
    return done;
  };
  expect(work(4000)).toBeLessThan(work(1000) * 4.5);
});
