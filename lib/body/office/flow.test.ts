import { describe, expect, it } from 'vitest';
import { readFlow } from './flow';
import { createTextOut } from './text-out';

const read = (xml: string) => {
  const out = createTextOut();
  readFlow(xml, out);
  return out.take();
};

describe('the text of a document', () => {
  it.each<readonly [string, string, string]>([
    ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
    ['runs', '<p><t>219-</t><t>45</t><b>-</b><span>67</span>89</p>', '219-45-6789'],
    ['values', '<v>219</v><v>456</v>', '219\n456'],
    ['a value behind a run', '<t>219</t><v>456</v><t>789</t>', '219456\n789'],
    ['a line in a line', '<li>SSN<ul><li>219-45-6789</li></ul>next</li>', 'SSN\n219-45-6789\nnext'],
    ['a part in a part', '<div>SSN<section>219</section>next</div>', 'SSN\n219\nnext'],
    ['breaks', '<p>a<br/>b<cr/>c<line-break/>d<tab/>e<s/>f<noBreakHyphen/>g</p>', 'a\nb\nc\nd\te f-g'],
    ['a place to stop at, which is no tab', '<p>a<tab pos="1"/>b</p>', 'ab'],
    ['indentation', '<p>\n  <t>a</t>\n  <t>b</t>\n</p>', 'ab'],
    ['spaces', '<p><t>a</t> <t>b</t></p>', 'a b'],
    ['spaces and breaks', '<p><t>a</t><t>\nb</t></p>', 'a\nb'],
    ['cells', '<tr><td>a</td><td>b<p>c</p></td></tr><tr><th>d</th><th>e</th></tr>', 'a\tb c\nd\te'],
    ['cells of which one is empty', '<tr><td><p></p></td><td><p>a</p><p>b</p></td></tr>', '\ta b'],
    ['rows of which one begins with an empty cell', '<tr><td>a</td></tr><tr><td/><td>b</td></tr>', 'a\n\tb'],
    ['cells of a document', '<tr><tc><p>a</p><p>b</p></tc><tc><p>c</p></tc></tr>', 'a b\tc'],
    [
      'cells that are covered or repeated',
      '<table-row><covered-table-cell>a</covered-table-cell><table-cell number-columns-repeated="2">b</table-cell><table-cell>c</table-cell></table-row>',
      'a\tb\t\tc',
    ],
    ...['0', '-2', 'x', '1.5', '1e400'].map(
      (count) =>
        [
          `cells repeated ${count} times`,
          `<table-cell number-columns-repeated="${count}">a</table-cell><table-cell>b</table-cell>`,
          'a\tb',
        ] as const,
    ),
    ['links', '<a href="x:1" title="t">b</a>', 'b\nx:1\nt'],
    [
      'targets outside',
      '<Relationship TargetMode="External" Target="x:1"/><Relationship Target="y"/>',
      'x:1',
    ],
    ['names of others', '<x Target="y" TargetMode="External"/><y descr="z"/><constructor val="1"/>', ''],
    ['nothing', '<p></p><docPr descr=""/>', ''],
  ])('has %s', (_name, xml, text) => {
    expect(read(xml)).toBe(text);
  });

  it('begins anew with each file, however the one before ended', () => {
    const out = createTextOut();
    for (const xml of ['<p>a</p>', '<td>a</td>', '<td>a', '']) {
      readFlow(xml, out);
      out.take();
      readFlow('<p>b</p><p>c</p>', out);
      expect(out.take()).toBe('b\nc');
    }
  });
});
