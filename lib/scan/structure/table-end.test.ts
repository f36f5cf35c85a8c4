import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of';
import { lastTableEnd } from './table-end';

const prose = 'and so it goes on and on\n';

describe('lines that no table goes on behind', () => {
  it.each([
    ['three lines of prose', 'a,b\none\ntwo\nthree\nc,d\n1,2', 'three'],
    ['the last of several', 'one\ntwo\nthree\na,b\nfour\nfive\nsix\nseven\n1,2', 'seven'],
    ['two lines', 'a,b\none\ntwo\nc,d\n1,2', undefined],
    ['columns between', 'one\ntwo  three\nfour\nfive\n1,2', undefined],
    ['a rule between', 'one\n---\nfour\nfive\n1,2', undefined],
    ['open quotes before', 'a,"b\none\ntwo\nthree\nc",d\n1,2', undefined],
    ['quotes far before', `a,"b\n${'"",x\n'.repeat(30)}one\ntwo\nthree\n1,2`, 'three'],
    ['nothing before', '1,2', undefined],
  ])('%s', (_, text, line) => {
    const start = line === undefined ? -1 : text.indexOf(line);
    expect(lastTableEnd(text, 0, text.length - 1)).toBe(start);
  });

  it('are none before the place from which they are asked for', () => {
    const text = 'one\ntwo\nthree\n1,2';
    expect(lastTableEnd(text, text.indexOf('two'), text.length)).toBe(-1);
  });
});

it('what is passed over changes no heading', () => {
  const lines = fc.array(
    fc.constantFrom(
      ...Array<string>(12).fill(prose),
      ...['name, ssn\n', 'name, ssn\n', 'b, c\n', 'x "y, z\n', '"q", r\n', 'id  ssn\n'],
      ...[
        '12\n',
        '4, 5\n',
        '--- ----\n',
        '---|---\n',
        'a|b\n',
        'SSN\n',
        '\n',
        'COPY t (id, ssn) FROM stdin;\n',
      ],
    ),
    { minLength: 60, maxLength: 120 },
  );
  const rows = fc.constantFrom(
    '7, «219456789»',
    '«219456789», x',
    'x  «219456789»',
    '«219456789»',
    'a|«219456789»',
  );
  // It compares what is found when all numbers are asked about with what is found when only this one is.
  fc.assert(
    fc.property(lines, rows, (above, row) => headingsOf(above.join('') + row).length === 1),
    {
      numRuns: 2000,
    },
  );
});
