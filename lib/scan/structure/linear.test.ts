import { expect, it } from 'vitest';
import { countWork } from '@/test/count-work';
import { createStructure } from './structure';

/** Code units that are looked at, one by one or in slices, when all numbers of the text are asked about. */
function workOf(text: string): number {
  const places = [...text.matchAll(/[0-9]+/g)].map(
    ({ 0: value, index }) => [index, index + value.length] as const,
  );
  return countWork(() => {
    const { headingOf } = createStructure(text);
    for (const [start, end] of places) headingOf(start, end);
  });
}

const pieces = [
  '1,',
  'a,1\n',
  '"1",',
  '"1,\n',
  '1;1|1\t',
  '<td>1',
  '<tr><th>a<td>1',
  '<table><td>1',
  "('1',",
  ' (a) VALUES (1,',
  "x) values ('1', ",
  '|1',
  '|1\n',
  '||1',
  '\n1\n',
  'a\n1\n',
  'a  b\n1  1\n',
  'ab,cd\n1,2\n3,4,5\nef,gh,ij\n',
  'a  b\n-- --\n1 1\n',
  '-- --\n1 1\n',
  '  1',
  '[1,',
  '[[1,',
  '"rows":[["a",1],',
  '"columns":["a"],"rows":[[1]],',
  'a: [1, ',
  '"value":"1",',
  '{"value":"1"},',
  '<value value="1"/>',
  ' extension="1"',
  '*1~',
  'REF*SY*1~',
  'REF*1*1',
  'PID|1^1~1',
  'PID|||1^\r',
  ':1:',
  '⑆1⑆',
  'A1A ',
  '1 ',
  'INFO took 12 ms, 3 of 4 | 5\n',
  'COPY t (a) FROM x;\n1\t',
];

it.each(pieces)('%j over and over', (piece) => {
  const once = workOf(piece.repeat(500));
  const fourTimes = workOf(piece.repeat(2_000));
  expect(fourTimes).toBeLessThan(4.3 * once + 1_000);
  expect(fourTimes / (2_000 * piece.length)).toBeLessThan(100);
});

it.each(['1,', '<td>1', "('1',", '|1', '1  ', '[1,', '1 '])('%j in one line behind headings', (piece) => {
  for (const head of ['a,b\n', 'a|b\n', 'a  b\n', '<tr><th>a</tr>', 'INSERT INTO t (a) VALUES ', 'PID|']) {
    const once = workOf(head + piece.repeat(500));
    const fourTimes = workOf(head + piece.repeat(2_000));
    expect(fourTimes).toBeLessThan(4.3 * once + 1_000);
    expect(fourTimes / (2_000 * piece.length)).toBeLessThan(100);
  }
});
