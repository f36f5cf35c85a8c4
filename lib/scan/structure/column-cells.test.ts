import { describe, expect, it } from 'vitest';
import { countWork } from '@/test/count-work';
import { cryptoWallet } from '@/lib/scan/detectors/crypto-wallet';
import { password } from '@/lib/scan/detectors/password';
import { swiftBic } from '@/lib/scan/detectors/swift-bic';
import { createScanner } from '@/lib/scan/scan';

const scan = createScanner([swiftBic, cryptoWallet]);
const join = (...lines: readonly string[]): string => lines.join('\n');

/** What is found in the text without the marks, and what stands in them. */
function both(marked: string): [found: string[], marked: string[]] {
  const text = marked.replace(/[«»]/g, '');
  const inMarks = [...marked.matchAll(/«([^»]*)»/g)].map(([, value = '']) => value);
  return [scan(text).map(({ start, end }) => text.slice(start, end)), inMarks];
}

it.each([
  ['tabs', join('host\tuser\tpassword', 'db1\tada\tFalcon$2020', 'db2\tbob\tlantern45$')],
  ['spaces', join('System  User  Password', 'mail    ada   Falcon$2020', 'wifi    -     lantern45$')],
  ['a list', join('Passwords', '- Shop: Falcon$2020', '- Bank: lantern45$')],
  ['another script', join('用户,密码', '王太郎,Falcon$2020', '李,lantern45$')],
])('takes each password alone: %s', (_, text) => {
  const found = createScanner([password])(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['Falcon$2020', 'lantern45$']);
});

describe('cells below a heading', () => {
  it.each([
    ['CSV', join('bank,bic', 'A,«DEUTDEFF»', 'B,«COBADEFFXXX»')],
    ['CSV with quotes', join('"id","Bank BIC"', '"1, 2","«DEUTDEFF»"', '"3","«COBADEFF»"')],
    [
      'semicolons, the heading of another table',
      join('id,bic', '1,«DEUTDEFF»', '', 'id;swift', '1;«COBADEFF»'),
    ],
    ['tabs', join('Name\tSWIFT Code\tCity', 'A\t«DEUTDEFF»\tGraz', 'B\t«COBADEFF»\tLyon')],
    ['Markdown', join('| Bank | SWIFT |', '|---|---|', '| A | `«DEUTDEFF»` |', '| B | **«COBADEFF»** |')],
    ['mysql', join('+--+-----+', '| id | bic |', '+--+---+', '| 1 | «DEUTDEFF» |', '| 2 | «COBADEFF» |')],
    ['a title above', join('Banks,,', 'id,bic,x', '1,«DEUTDEFF»,', '2,«COBADEFF»,')],
    ['Jira', join('||Bank||BIC||', '|A|«DEUTDEFF»|', '|B|«COBADEFF»|')],
    [
      'aligned',
      join('Bank      BIC          No', 'Alpha     «DEUTDEFF»     12', 'Beta      «COBADEFF»     13'),
    ],
    ['ruled', join('name bic      x', '---- -------- -', 'Ann  «DEUTDEFF» 1', 'Bo   «COBADEFF» 2')],
    [
      'long headings',
      join(
        'What is the name of your bank,What is the SWIFT code that it told you',
        'The bank that we all know,«DEUTDEFF»',
      ),
    ],
    ['long notes', join('note,bic', 'this one is for all of the others too,«DEUTDEFF»')],
    ['one column', join('BIC', '«DEUTDEFF»', '«COBADEFFXXX»', '«BNPAFRPP»')],
    ['a list', join('BICs:', '- «DEUTDEFF»', '- «COBADEFF»', '3. «BNPAFRPP»')],
    [
      'HTML',
      '<tr><th>id</th><th>BIC</th></tr><tr><td>1</td><td>«DEUTDEFF»</td></tr><td>2<td><b>«COBADEFF»</b>',
    ],
    ['SQL', "INSERT INTO b (id, bic) VALUES (1, '«DEUTDEFF»'), (2, '«COBADEFF»');"],
    ['COPY', join('COPY b (id, bic) FROM stdin;', '1\t«DEUTDEFF»', '2\t«COBADEFF»', '\\.')],
    ['a list in JSON', '{"bics": ["«DEUTDEFF»", "«COBADEFF»", "«BNPAFRPP»"]}'],
    ['a list in a program', "const bics = [\n  '«DEUTDEFF»',\n  '«COBADEFF»',\n];"],
    ['columns in JSON', '{"columns":["id","bic"],"rows":[["1","«DEUTDEFF»"],["2","«COBADEFF»"]]}'],
    ['rows in JSON', '{"values":[["id","bic"],["1","«DEUTDEFF»"],["2","«COBADEFF»"]]}'],
    ['far below', `id,bic\n${'1,\n'.repeat(12)}2,«DEUTDEFF»${'\n2,«COBADEFF»'.repeat(3000)}`],
    [
      'wallets',
      join('coin,wallet', 'x,«37YDPFH6T9WjF9jFYoWGHQ5yuYDs3Bpnm9»', 'y,«13qB7VG3R5DmXoPxbx6a7rJHkMA8hgYqYk»'),
    ],
  ])('%s', (_, marked) => {
    const [found, expected] = both(marked);
    expect(found).toEqual(expected);
  });

  it.each([
    ['the heading of another column', join('id,bic,note', '1,,SECURITY', '2,,DEUTDEFF')],
    ['a word below the heading', join('id,bic', '1,DOCUMENT', '2,BUSINESS')],
    [
      'below a sentence with a comma',
      join(
        'You may ask them for the SWIFT code of it, but they may not',
        'answer that in time and so it goes on, and on and on',
        'DEUTDEFF, as one of them said',
      ),
    ],
    ['behind an empty line', join('id,bic', '1,', '', '2,DEUTDEFF')],
    ['prose', join('The BIC, which we use,', 'is long, and BUSINESS', 'is COBADEFF, so')],
    ['a program', join('function f(bic, name) {', '  return [DEUTDEFF, COBADEFF]; }')],
    ['a word in a list of many', join("  'iban',", "  'bic',", "  'cvv',", "  'DEUTDEFF',")],
    ['the first word of a list', join("  'bic',", "  'cvv',", "  'DEUTDEFF',")],
    ['a word in the middle of a table', join('a,iban', 'b,bic', 'c,cvv', 'd,DEUTDEFF')],
    ['an aligned word in many', join('set  iban', 'set  bic', 'set  cvv', 'set  DEUTDEFF')],
    ['another list', 'bic = x; codes = ["DEUTDEFF", "COBADEFF"]'],
    ['behind the table', '<table><tr><th>a</th><th>BIC</th></tr><tr><td>1</td></tr></table><p>DEUTDEFF</p>'],
  ])('not %s', (_, text) => {
    expect(both(text)[0]).toEqual([]);
  });

  it('are the same in pieces', () => {
    const text = `id,bic\n${'1,DEUTDEFF\n'.repeat(2000)}`;
    const slow = scan.begin(text);
    while (!slow.advance(1000));
    expect(slow.findings()).toEqual(scan(text));
  });
});

describe('work grows with the length of the text and no faster', () => {
  it.each([
    'bic,',
    'bic\n',
    'bic,bic\n1,2\n',
    'bic  bic\n',
    '(bic, ',
    '<td>bic</td>',
    '"bic",',
    'bic = [',
    'bic:\n',
    'wallet|\n',
    '"bic\n\n',
    'COPY bic,',
  ])('%j over and over', (piece) => {
    const once = countWork(() => scan(piece.repeat(500)));
    const fourTimes = countWork(() => scan(piece.repeat(2000)));
    expect(fourTimes).toBeLessThan(4.5 * once + 1000);
  });
});
