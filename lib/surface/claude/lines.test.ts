import { expect, it } from 'vitest';
import { linesOf } from './lines';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

it.each([
  ['nothing', [], []],
  ['one piece', [box(10, 20, 50, 18)], [box(10, 20, 50, 18)]],
  [
    'pieces of one line, one of them in smaller type',
    [box(10, 20, 30, 18), box(40, 23, 20, 14)],
    [box(10, 20, 50, 18)],
  ],
  ['the same piece twice', [box(10, 20, 30, 18), box(10, 20, 30, 18)], [box(10, 20, 30, 18)]],
  [
    'a placeholder that is broken',
    [box(300, 20, 60, 18), box(10, 44, 40, 18)],
    [box(300, 20, 60, 18), box(10, 44, 40, 18)],
  ],
  ['pieces without an extent', [box(10, 20, 0, 18), box(10, 20, 5, 0)], []],
])('%s', (_, pieces, lines) => {
  expect(linesOf(pieces)).toEqual(lines);
});
