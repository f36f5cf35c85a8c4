import { describe, expect, it } from 'vitest';
import { createBlocks } from './blocks';

describe('blocks of lines', () => {
  const text = 'a,ssn\n1,2\n\nprose\n\nb,npi\nc,dea\n3,4\r\n\r\n5,6';
  const blocks = createBlocks(text);
  for (const word of ['ssn', 'npi', 'dea']) blocks.add(text.indexOf(word));

  it.each([
    ['1', 'ssn'],
    ['prose', undefined],
    ['b', undefined],
    ['c', 'npi'],
    ['3', 'npi'],
    ['5', undefined],
  ])('above %s stands %s', (value, heading) => {
    expect(blocks.before(text.indexOf(value))).toBe(heading === undefined ? -1 : text.indexOf(heading));
  });

  it('have a next heading', () => {
    const other = createBlocks(text);
    for (const word of ['ssn', 'npi']) other.add(text.indexOf(word));
    expect([0, 3, text.indexOf('npi') + 1].map(other.next)).toEqual([2, text.indexOf('npi'), Infinity]);
  });

  it('go on where an empty line stands in quotes, but not for ever', () => {
    const quoted = 'ssn,note\n1,"a\n\nb\n\nc"\n2,d\n\n3,e';
    const one = createBlocks(quoted);
    one.add(0);
    expect(one.before(quoted.indexOf('2,d'))).toBe(0);
    expect(one.before(quoted.indexOf('3,e'))).toBe(-1);
    const open = `ssn\n"${'\n\nx'.repeat(40)}`;
    const other = createBlocks(open);
    other.add(0);
    expect(other.before(open.length - 1)).toBe(-1);
  });
});
